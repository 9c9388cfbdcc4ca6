import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ForgotForm } from '#features/session/forgot-form.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { sendsMail } from '#server/mail/office.ts';
import styles from '../page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('passwordReset'))('title') };
}

export default async function ForgotPage() {
  if (!sendsMail()) notFound();
  const t = await getTranslations('passwordReset');
  return (
    <PageFrame>
      <main id="content" className={styles['page']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        <p>{t('text')}</p>
        <ForgotForm />
      </main>
    </PageFrame>
  );
}
