import { getTranslations } from 'next-intl/server';
import { NoticePage } from '#ui/notice-page.tsx';
import { REFUSALS } from '#server/lti/refusal.ts';

type Props = { readonly searchParams: Promise<{ readonly reason?: string | string[] }> };

/** Why a launch was not accepted, and what to do. Without the header: nobody is signed in, and it may be a small frame. */
export default async function RefusedPage({ searchParams }: Props) {
  const [t, { reason: asked }] = await Promise.all([getTranslations('lti.refused'), searchParams]);
  const reason = REFUSALS.find((known) => known === asked) ?? 'bad_request';
  return (
    <NoticePage title={t('title')}>
      <p role="alert">{t(`reasons.${reason}`)}</p>
      <p>{t('next')}</p>
    </NoticePage>
  );
}
