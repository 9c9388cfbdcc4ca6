import { notFound } from 'next/navigation';
import { Unsubscribe } from '#features/mail/unsubscribe.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { kindOfToken } from '#server/mail/unsubscribe-by-token.ts';

type Props = { readonly params: Promise<{ readonly token: string }>; readonly searchParams: Promise<{ readonly done?: string }> };

export default async function UnsubscribePage({ params, searchParams }: Props) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const kind = kindOfToken(decodeURIComponent(token));
  if (kind === null) notFound();
  return (
    <PageFrame>
      <Unsubscribe kind={kind} token={token} done={done !== undefined} />
    </PageFrame>
  );
}
