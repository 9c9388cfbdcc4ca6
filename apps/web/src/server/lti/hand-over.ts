import { randomBytes } from 'node:crypto';
import { env } from '../env.ts';
import { sameMachine } from '../same-machine.ts';
import type { PickAnswer } from './answer-pick.ts';

/** Whether a form was sent by a page of ours: in a frame the session's cookie goes along with forms of others too. */
export const isOwnForm = (headers: Headers): boolean => sameMachine(env().BETTER_AUTH_URL).includes(headers.get('origin') ?? '');

/** A page that posts itself to the platform at once, or by its button where scripts do not run. It may do nothing else. */
export function handOver({ returnUrl, token, frameOrigins }: PickAnswer): Response {
  const nonce = randomBytes(16).toString('base64');
  const policy = ["default-src 'none'", `script-src 'nonce-${nonce}'`, `form-action ${new URL(returnUrl).origin}`, `frame-ancestors ${frameOrigins.join(' ')}`, "base-uri 'none'"].join('; ');
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Handing over</title>
<form method="post" action="${escape(returnUrl)}"><input type="hidden" name="JWT" value="${escape(token)}"><button>Continue</button></form>
<script nonce="${nonce}">document.forms[0].submit();</script>
</html>
`;
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } });
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
