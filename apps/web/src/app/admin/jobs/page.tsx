import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FailedJobs } from '#features/jobs/failed-jobs.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('jobs'))('title') };
}

export default async function JobsPage() {
  const [t, jobs] = await orElsewhere('/admin/jobs', async () => Promise.all([getTranslations('jobs'), (await api()).job.listFailed()]));
  return (
    <PageFrame trail={[{ title: t('title') }]}>
      <FailedJobs jobs={jobs} />
    </PageFrame>
  );
}
