import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { QueuePage } from '#features/queue/queue-page.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('queue'))('title') };
}

export default async function CourseQueuePage({ params }: Props) {
  const { courseSlug } = await params;
  const first = await orElsewhere(`/courses/${courseSlug}/staff/queue`, async () => (await api()).queue.open({ courseSlug }));
  return (
    <StaffFrame courseSlug={courseSlug} page="queue">
      <QueuePage courseSlug={courseSlug} first={first} />
    </StaffFrame>
  );
}
