import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationsPage } from '#features/invitation/invitations-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invitations'))('title') };
}

export default async function CourseInvitationsPage({ params }: Props) {
  const { courseSlug } = await params;
  const [invitations, course] = await orElsewhere(`/courses/${courseSlug}/staff/invitations`, async () => {
    const { invitation, course: courses } = await api();
    return Promise.all([invitation.list({ courseSlug }), courses.head({ courseSlug })]);
  });
  return (
    <StaffFrame courseSlug={courseSlug} page="invitations">
      <InvitationsPage course={course} invitations={invitations} />
    </StaffFrame>
  );
}
