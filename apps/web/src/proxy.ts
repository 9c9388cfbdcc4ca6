import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from '../security-headers.ts';
import { env } from '#server/env.ts';
import { ANYWHERE, frameOriginsOf } from '#server/lti/frame.ts';

/** Pages that say one sentence, shown before we know which platform asks. */
const FOR_STRANGERS = ['/lti/refused', '/lti/open'];

/** Pages whose browser was launched from a platform may be shown on that platform's pages; all others keep the policy of `security-headers.ts`. */
export function proxy({ nextUrl, headers }: NextRequest): NextResponse {
  const { BETTER_AUTH_SECRET: secret, NODE_ENV: mode } = env();
  const origins = FOR_STRANGERS.includes(nextUrl.pathname) ? ANYWHERE : frameOriginsOf(secret, headers.get('cookie'));
  const answer = NextResponse.next();
  if (origins.length > 0) answer.headers.set('Content-Security-Policy', contentSecurityPolicy(mode === 'development', origins));
  return answer;
}

export const config = {
  matcher: [
    { source: '/lti/:page(refused|open)' },
    // The frame that runs samples and the page that hands an answer over have policies of their own.
    { source: '/((?!_next/|api/|run-frame|lti/pick/[^/]+/[^/]+/answer).*)', has: [{ type: 'cookie', key: 'nabla-lti-frame' }] },
  ],
};
