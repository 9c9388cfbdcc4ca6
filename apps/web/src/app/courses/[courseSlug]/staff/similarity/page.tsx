import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SimilarityListPage } from '#features/similarity/similarity-list-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('similarity'))('title') };
}

export default async function SimilarityPage({ params }: Props) {
  const { courseSlug } = await params;
  const exercises = await orElsewhere(`/courses/${courseSlug}/staff/similarity`, async () => (await api()).similarity.list({ courseSlug }));
  return (
    <StaffFrame courseSlug={courseSlug} page="similarity">
      <SimilarityListPage courseSlug={courseSlug} exercises={exercises} />
    </StaffFrame>
  );
}
