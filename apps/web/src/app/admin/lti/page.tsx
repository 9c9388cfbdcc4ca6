import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlatformsPage } from '#features/lti/platforms-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.admin'))('title') };
}

export default async function AdminLtiPage() {
  const [t, registered] = await orElsewhere('/admin/lti', async () => Promise.all([getTranslations('lti.admin'), (await api()).lti.listPlatforms()]));
  return (
    <PageFrame trail={[{ title: t('title') }]}>
      <PlatformsPage registered={registered} />
    </PageFrame>
  );
}
