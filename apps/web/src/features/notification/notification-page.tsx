import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { MarkAllRead } from './mark-all-read.tsx';
import { NotificationItem } from './notification-item.tsx';
import styles from './notification-page.module.css';
import { PreferenceTable } from './preference-table.tsx';

type Props = { readonly notifications: Outputs['notification']['list']; readonly preferences: Outputs['notification']['preferences'] };

/** What a person was told, and how they want to be told from now on. */
export function NotificationPage({ notifications, preferences }: Props) {
  const t = useTranslations('notifications');
  return (
    <main id="content" className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        {notifications.some(({ readAt }) => readAt === null) && <MarkAllRead />}
      </header>
      {notifications.length === 0 && <p className={styles['empty']}>{t('empty')}</p>}
      <ul className={styles['list']}>
        {notifications.map((notification) => (
          <NotificationItem key={notification.id} notification={notification} />
        ))}
      </ul>
      <h2 className={styles['heading']}>{t('preferences.title')}</h2>
      <PreferenceTable first={preferences} />
    </main>
  );
}
