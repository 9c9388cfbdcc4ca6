import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { RequestPage } from '#features/request/request-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string; readonly requestId: string }> };

const open = cache((courseSlug: string, requestId: string) =>
  orElsewhere(`/courses/${courseSlug}/staff/requests/${requestId}`, async () => (await api()).request.open({ courseSlug, requestId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, requestId } = await params;
  const { student } = await open(courseSlug, requestId);
  return { title: (await getTranslations('requests'))('of', { student: student.name }) };
}

export default async function Page({ params }: Props) {
  const { courseSlug, requestId } = await params;
  const request = await open(courseSlug, requestId);
  return (
    <StaffFrame courseSlug={courseSlug} page="requests" detail={request.student.name}>
      <RequestPage courseSlug={courseSlug} request={request} />
    </StaffFrame>
  );
}
