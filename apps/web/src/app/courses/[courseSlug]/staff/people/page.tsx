import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeoplePage } from '#features/people/people-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';
import { rosterFilterInAddress } from '#server/roster/list.ts';

type Props = {
  readonly params: Promise<{ readonly courseSlug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function CoursePeoplePage({ params, searchParams }: Props) {
  const [{ courseSlug }, asked] = await Promise.all([params, searchParams]);
  const filter = rosterFilterInAddress.parse(asked);
  const [roster, course] = await orElsewhere(`/courses/${courseSlug}/staff/people`, async () => {
    const { roster: people, course: courses } = await api();
    return Promise.all([people.list({ courseSlug, filter }), courses.head({ courseSlug })]);
  });
  return (
    <StaffFrame courseSlug={courseSlug} page="people">
      <PeoplePage course={course} roster={roster} filter={filter} />
    </StaffFrame>
  );
}
