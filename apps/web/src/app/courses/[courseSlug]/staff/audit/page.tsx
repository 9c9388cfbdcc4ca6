import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuditPage } from '#features/audit/audit-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';
import { AUDIT_ACTIONS } from '#server/audit/actions.ts';
import { auditFilterInAddress } from '#server/audit/filter.ts';

type Props = {
  readonly params: Promise<{ readonly courseSlug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

export default async function CourseAuditPage({ params, searchParams }: Props) {
  const [{ courseSlug }, asked] = await Promise.all([params, searchParams]);
  const filter = auditFilterInAddress.parse(asked);
  const log = await orElsewhere(`/courses/${courseSlug}/staff/audit`, async () => (await api()).audit.list({ courseSlug, filter }));
  return (
    <StaffFrame courseSlug={courseSlug} page="audit">
      <AuditPage log={log} filter={filter} actions={AUDIT_ACTIONS} path={`/courses/${courseSlug}/staff/audit`} />
    </StaffFrame>
  );
}
