import { Button } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { NoticePage } from '#ui/notice-page.tsx';

type Props = { readonly kind: Outputs['notification']['preferences'][number]['kind']; readonly token: string; readonly done: boolean };

/** Asks before e-mails of one kind end, and says so afterwards. Needs no sign-in and no script. */
export function Unsubscribe({ kind, token, done }: Props) {
  const t = useTranslations('unsubscribe');
  const what = useTranslations('notifications.preferences.kinds')(kind);
  return (
    <NoticePage title={done ? t('done') : t('title')}>
      <p>{done ? t('doneText', { what }) : t('text', { what })}</p>
      {done ? (
        <Link href="/account/notifications">{t('preferences')}</Link>
      ) : (
        <form method="post" action={`/api/unsubscribe/${token}`}>
          <Button type="submit">{t('submit')}</Button>
        </form>
      )}
    </NoticePage>
  );
}
