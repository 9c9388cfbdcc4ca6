import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PairPage } from '#features/similarity/pair-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string; readonly reportId: string; readonly pairId: string }> };

const open = cache((courseSlug: string, reportId: string, pairId: string) =>
  orElsewhere(`/courses/${courseSlug}/staff/similarity/${reportId}/${pairId}`, async () => (await api()).similarity.openPair({ courseSlug, pairId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, reportId, pairId } = await params;
  const { left, right } = await open(courseSlug, reportId, pairId);
  return { title: (await getTranslations('similarity'))('pair', { left: left.user.name, right: right.user.name }) };
}

export default async function Page({ params }: Props) {
  const { courseSlug, reportId, pairId } = await params;
  const pair = await open(courseSlug, reportId, pairId);
  return (
    <StaffFrame courseSlug={courseSlug} page="similarity" detail={pair.exercise}>
      <PairPage courseSlug={courseSlug} pair={pair} />
    </StaffFrame>
  );
}
