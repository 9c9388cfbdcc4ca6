import { DEMO_PASSWORD, DEMO_PEOPLE } from '@nabla/db/demo-people';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '#features/session/sign-in-form.tsx';
import { ownPath } from '#features/session/own-path.ts';
import { PageFrame } from '#app/page-frame.tsx';
import { api } from '#server/api.ts';
import { env } from '#server/env.ts';
import styles from './page.module.css';

type Props = { readonly searchParams: Promise<{ readonly next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: Props) {
  const [t, { next }, { session }] = await Promise.all([getTranslations('signIn'), searchParams, api()]);
  const destination = ownPath(next);
  if (await session.current()) redirect(destination);
  const demo = env().NABLA_DEMO === '1' ? DEMO_PEOPLE.map(({ name, email }) => ({ name, email, password: DEMO_PASSWORD })) : [];
  return (
    <PageFrame>
      <main id="content" className={styles['page']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        <SignInForm next={destination} demo={demo} />
      </main>
    </PageFrame>
  );
}
