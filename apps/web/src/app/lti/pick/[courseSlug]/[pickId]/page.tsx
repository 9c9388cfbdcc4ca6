import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PickPage } from '#features/lti/pick-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string; readonly pickId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.pick'))('title') };
}

export default async function LtiPickPage({ params }: Props) {
  const { courseSlug, pickId } = await params;
  const pick = await orElsewhere(`/lti/pick/${courseSlug}/${pickId}`, async () => (await api()).lti.openPick({ courseSlug, pickId }));
  return (
    <PageFrame>
      <PickPage courseSlug={courseSlug} pick={pick} />
    </PageFrame>
  );
}
