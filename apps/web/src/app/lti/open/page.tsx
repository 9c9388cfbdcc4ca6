import { getTranslations } from 'next-intl/server';
import { OpenInWindow } from '#features/lti/open-in-window.tsx';
import { NoticePage } from '#ui/notice-page.tsx';

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

/** For browsers that keep no cookies in frames: the same link once more, in a window of its own. */
export default async function OpenPage({ searchParams }: Props) {
  const [t, asked] = await Promise.all([getTranslations('lti.open'), searchParams]);
  const parameters = Object.entries(asked).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return (
    <NoticePage title={t('title')}>
      <p>{t('text')}</p>
      <OpenInWindow href={`/lti/login?${new URLSearchParams(parameters).toString()}`} />
    </NoticePage>
  );
}
