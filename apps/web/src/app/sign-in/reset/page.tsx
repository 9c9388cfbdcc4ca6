import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ResetForm } from '#features/session/reset-form.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { PASSWORD_LENGTH } from '#server/new-password.ts';
import styles from '../page.module.css';

type Props = { readonly searchParams: Promise<{ readonly token?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('passwordReset'))('resetTitle') };
}

/** Where the link of the e-mail leads; without a token the link was old or used. */
export default async function ResetPage({ searchParams }: Props) {
  const [t, { token }] = await Promise.all([getTranslations('passwordReset'), searchParams]);
  return (
    <PageFrame>
      <main id="content" className={styles['page']}>
        <h1 className={styles['title']}>{t('resetTitle')}</h1>
        {typeof token === 'string' ? (
          <ResetForm token={token} shortest={PASSWORD_LENGTH.least} />
        ) : (
          <p>
            {t('outdated')} <Link href="/sign-in/forgot">{t('again')}</Link>
          </p>
        )}
      </main>
    </PageFrame>
  );
}
