import { unsubscribeByToken } from '#server/mail/unsubscribe-by-token.ts';

type Place = { readonly params: Promise<{ readonly token: string }> };

/** From an e-mail's link; a page asks first, because some mail programs open every link. */
export async function GET(_: Request, { params }: Place): Promise<Response> {
  return seeOther(`/unsubscribe/${encodeURIComponent((await params).token)}`);
}

/** One click in the mail program (RFC 8058), or the page's button. */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  const { token } = await params;
  const kind = await unsubscribeByToken(token);
  if (kind === null) return new Response('This link is not valid.', { status: 404 });
  const form = await request.formData();
  if (form.get('List-Unsubscribe') === 'One-Click') return new Response('Unsubscribed.');
  return seeOther(`/unsubscribe/${encodeURIComponent(token)}?done`);
}

/** Relative, so that it holds behind any proxy. */
const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } });
