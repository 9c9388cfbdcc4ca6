import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '#features/account/account-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';
import { PASSWORD_LENGTH } from '#server/new-password.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function OwnAccountPage() {
  const [t, account] = await Promise.all([getTranslations('account'), orElsewhere('/account', async () => (await api()).account.open())]);
  return (
    <PageFrame trail={[{ title: t('title') }]}>
      <AccountPage account={account} shortest={PASSWORD_LENGTH.least} />
    </PageFrame>
  );
}
