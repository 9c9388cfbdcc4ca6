import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TokensPage } from '#features/account/tokens-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('title') };
}

export default async function AccountTokensPage() {
  const [t, account, tokens] = await Promise.all([
    getTranslations('tokens'),
    getTranslations('account'),
    orElsewhere('/account/tokens', async () => (await api()).token.list()),
  ]);
  return (
    <PageFrame trail={[{ title: account('title'), href: '/account' }, { title: t('title') }]}>
      <TokensPage tokens={tokens} />
    </PageFrame>
  );
}
