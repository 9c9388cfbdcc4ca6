import { Button, TextInput } from '@mantine/core';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#app/page-frame.tsx';
import styles from '#app/sign-in/page.module.css';

type Props = { readonly searchParams: Promise<{ readonly code?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('join'))('title') };
}

/** For a code that was read out or stands on a slide; a link leads to the next page at once. */
export default async function JoinPage({ searchParams }: Props) {
  const [t, { code }] = await Promise.all([getTranslations('join'), searchParams]);
  if (typeof code === 'string' && code.trim() !== '') redirect(`/join/${encodeURIComponent(code.trim())}`);
  return (
    <PageFrame>
      <main id="content" className={styles['page']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        <form method="get" action="/join">
          <TextInput name="code" label={t('code')} description={t('codeHint')} autoComplete="off" required withAsterisk={false} mb="md" />
          <Button type="submit" fullWidth>
            {t('next')}
          </Button>
        </form>
      </main>
    </PageFrame>
  );
}
