import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConnectPage } from '#features/lti/connect-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly contextId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.connect'))('title') };
}

export default async function LtiConnectPage({ params }: Props) {
  const { contextId } = await params;
  const context = await orElsewhere(`/lti/connect/${contextId}`, async () => (await api()).lti.openConnect({ contextId }));
  return (
    <PageFrame>
      <ConnectPage context={context} />
    </PageFrame>
  );
}
