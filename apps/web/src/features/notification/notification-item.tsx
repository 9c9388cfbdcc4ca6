import { IconBrandSpeedtest, IconClock, IconMessage, IconMessageReply, IconRefresh, type Icon } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './notification-page.module.css';

type Notification = Outputs['notification']['list'][number];
type Kind = Notification['news']['kind'];

const ICONS: Readonly<Record<Kind, Icon>> = {
  grade_released: IconBrandSpeedtest,
  request_answered: IconMessageReply,
  comment: IconMessage,
  due_soon: IconClock,
  grade_changed: IconRefresh,
};

/** One piece of news. Its link leads to what it is about and marks it as read; a plain link, since that is no page to load ahead. */
export function NotificationItem({ notification: { id, news, course, createdAt, readAt, what } }: { readonly notification: Notification }) {
  const t = useTranslations('notifications');
  const KindIcon = ICONS[news.kind];
  return (
    <li>
      <a href={`/account/notifications/${id}`} className={styles['item']} data-unread={readAt === null}>
        <KindIcon size={18} stroke={1.6} aria-hidden className={styles['icon']} />
        <span className={styles['words']}>
          <span className={styles['text']}>
            <NewsText news={news} what={what} />
          </span>
          <span className={styles['about']}>
            {course} · <LocalTime at={createdAt} />
          </span>
        </span>
        {readAt === null && <span className={styles['new']}>{t('unread')}</span>}
      </a>
    </li>
  );
}

function NewsText({ news, what }: Pick<Notification, 'news' | 'what'>) {
  const t = useTranslations('notifications.text');
  switch (news.kind) {
    case 'due_soon':
      return t.rich('due_soon', { what, when: () => <LocalTime at={news.subject.dueAt} /> });
    case 'grade_changed':
      return t('grade_changed', { what, before: news.subject.before, after: news.subject.after });
    case 'grade_released':
    case 'request_answered':
    case 'comment':
      return t(news.kind, { what });
  }
}
