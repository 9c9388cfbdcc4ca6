import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { JoinButton } from '#features/invitation/join-button.tsx';
import { SignUpForm } from '#features/invitation/sign-up-form.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api } from '#server/api.ts';
import { PASSWORD_LENGTH } from '#server/new-password.ts';
import styles from '#app/sign-in/page.module.css';

type Props = { readonly params: Promise<{ readonly code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('join'))('title'), referrer: 'no-referrer', robots: { index: false } };
}

export default async function FollowInvitationPage({ params }: Props) {
  const [t, { code: encoded }, { invitation, session }] = await Promise.all([getTranslations('join'), params, api()]);
  const code = decodeURIComponent(encoded);
  const [found, person] = await Promise.all([invitation.open({ code }), session.current()]);
  return (
    <PageFrame>
      <main id="content" className={styles['page']}>
        {found.ok ? (
          <>
            <h1 className={styles['title']}>{t('heading', { course: found.course.title })}</h1>
            <p>{t(`as.${found.role}`)}</p>
            {person ? (
              <JoinButton code={code} person={person.name} />
            ) : (
              <>
                <SignUpForm code={code} shortest={PASSWORD_LENGTH.least} />
                <p>
                  {t('haveAccount')} <Link href={`/sign-in?next=${encodeURIComponent(`/join/${code}`)}`}>{t('signIn')}</Link>
                </p>
              </>
            )}
          </>
        ) : (
          <>
            <h1 className={styles['title']}>{t('shutTitle')}</h1>
            <p>{t(`shut.${found.reason}`)}</p>
            <Link href="/join">{t('otherCode')}</Link>
          </>
        )}
      </main>
    </PageFrame>
  );
}
