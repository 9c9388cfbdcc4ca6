import { DEMO_PASSWORD, DEMO_PEOPLE } from '@nabla/db/demo-people';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ProviderButton } from '#features/session/provider-button.tsx';
import { SignInForm } from '#features/session/sign-in-form.tsx';
import { ownPath } from '#features/session/own-path.ts';
import { PageFrame } from '#app/page-frame.tsx';
import { api } from '#server/api.ts';
import { env } from '#server/env.ts';
import { sendsMail } from '#server/mail/office.ts';
import { OIDC, providerName } from '#server/sign-in/oidc.ts';
import styles from './page.module.css';

type Props = { readonly searchParams: Promise<{ readonly next?: string | string[]; readonly error?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: Props) {
  const [t, { next, error }, { session }] = await Promise.all([getTranslations('signIn'), searchParams, api()]);
  const destination = ownPath(next);
  if (await session.current()) redirect(destination);
  const provider = providerName();
  const demo = env().NABLA_DEMO === '1' ? DEMO_PEOPLE.map(({ name, email }) => ({ name, email, password: DEMO_PASSWORD })) : [];
  return (
    <PageFrame>
      <main id="content" className={styles['page']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        {provider !== null && <ProviderButton provider={{ id: OIDC, name: provider }} next={destination} wasRefused={error !== undefined} />}
        <SignInForm next={destination} demo={demo} canReset={sendsMail()} />
      </main>
    </PageFrame>
  );
}
