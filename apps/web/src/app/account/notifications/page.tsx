import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotificationPage } from '#features/notification/notification-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('title') };
}

export default async function NotificationsPage() {
  const [t, notifications, preferences] = await orElsewhere('/account/notifications', async () => {
    const { notification } = await api();
    return Promise.all([getTranslations('notifications'), notification.list(), notification.preferences()]);
  });
  return (
    <PageFrame trail={[{ title: t('title') }]}>
      <NotificationPage notifications={notifications} preferences={preferences} />
    </PageFrame>
  );
}
