import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from '../security-headers.ts';
import { env } from '#server/env.ts';
import { ANYWHERE, frameOriginsOf } from '#server/lti/frame.ts';
import { NONCE_HEADER } from '#server/nonce.ts';

/** Pages that say one sentence, shown before we know which platform asks. */
const FOR_STRANGERS = ['/lti/refused', '/lti/open'];

/** Gives every page a policy of its own: the nonce of its inline scripts, and the platforms that its browser was launched from, which may show it in a frame. */
export function proxy({ nextUrl, headers }: NextRequest): NextResponse {
  const { BETTER_AUTH_SECRET: secret, NODE_ENV: mode } = env();
  const nonce = randomBytes(16).toString('base64');
  const frameOrigins = FOR_STRANGERS.includes(nextUrl.pathname) ? ANYWHERE : frameOriginsOf(secret, headers.get('cookie'));
  const policy = contentSecurityPolicy({ development: mode === 'development', nonce, frameOrigins });
  const forPage = new Headers(headers);
  forPage.set(NONCE_HEADER, nonce);
  // Next reads the nonce of its own scripts from here.
  forPage.set('Content-Security-Policy', policy);
  const answer = NextResponse.next({ request: { headers: forPage } });
  answer.headers.set('Content-Security-Policy', policy);
  return answer;
}

export const config = {
  // What is no page has the policy of `security-headers.ts`; the frame that runs samples and the page that hands an answer over have policies of their own.
  matcher: '/((?!_next/|api/|health/|metrics$|run-frame|lti/pick/[^/]+/[^/]+/answer).*)',
};
