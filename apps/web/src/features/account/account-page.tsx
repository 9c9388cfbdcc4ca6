import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import styles from './account-page.module.css';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SessionTable } from './session-table.tsx';

type Props = { readonly account: Outputs['account']['open']; /** What the server asks of a password. */ readonly shortest: number };

export function AccountPage({ account, shortest }: Props) {
  const t = useTranslations('account');
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{account.email}</p>
      <NameForm name={account.name} />
      <h2 className={styles['heading']}>{t('passwordTitle')}</h2>
      <PasswordForm shortest={shortest} />
      <h2 className={styles['heading']}>{t('sessionsTitle')}</h2>
      <SessionTable sessions={account.sessions} />
      <h2 className={styles['heading']}>{t('more')}</h2>
      <ul className={styles['links']}>
        <li>
          <Link href="/account/tokens">{t('tokens')}</Link>
        </li>
        <li>
          <Link href="/account/notifications">{t('notifications')}</Link>
        </li>
      </ul>
    </main>
  );
}
