import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportPage } from '#features/people/import-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('import.title') };
}

export default async function ImportPeoplePage({ params }: Props) {
  const [{ courseSlug }, t] = await Promise.all([params, getTranslations('people')]);
  const { role } = await orElsewhere(`/courses/${courseSlug}/staff/people/import`, async () => (await api()).course.head({ courseSlug }));
  if (role === 'assistant') notFound();
  return (
    <StaffFrame courseSlug={courseSlug} page="people" detail={t('import.title')}>
      <ImportPage courseSlug={courseSlug} />
    </StaffFrame>
  );
}
