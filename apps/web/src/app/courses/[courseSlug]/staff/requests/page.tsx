import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { RequestListPage } from '#features/request/request-list-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = {
  readonly params: Promise<{ readonly courseSlug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const stateInAddress = z.enum(['open', 'accepted', 'declined', 'withdrawn']).catch('open');

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('requests'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ courseSlug }, asked] = await Promise.all([params, searchParams]);
  const state = stateInAddress.parse(asked['state']);
  const list = await orElsewhere(`/courses/${courseSlug}/staff/requests`, async () => (await api()).request.list({ courseSlug, state }));
  return (
    <StaffFrame courseSlug={courseSlug} page="requests">
      <RequestListPage courseSlug={courseSlug} list={list} state={state} />
    </StaffFrame>
  );
}
