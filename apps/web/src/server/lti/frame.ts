import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Kept by browsers in frames of a platform's pages alone: which pages may show ours. */
export const FRAME_COOKIE = 'nabla-lti-frame';

const COOKIE = new RegExp(`(?:^|;\\s*)${FRAME_COOKIE}=(?<value>[^;]*)`, 'u');

/** Where pages may be shown that say nothing but one sentence, before we know who asks. */
export const ANYWHERE = ['*'] as const;

/** A host of a Content-Security-Policy, such as `https://*.instructure.com`. */
export const frameOrigin = z.string().regex(/^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?$/u);

const sources = z.array(frameOrigin);

/** The cookie's value, signed, so that no page can be talked into a frame elsewhere. */
export function frameCookie(secret: string, origins: readonly string[]): string {
  const body = Buffer.from(JSON.stringify(origins)).toString('base64url');
  return `${body}.${signatureOf(secret, body)}`;
}

/** The pages on which a request's answer may be shown: of the platform that its browser was launched from, and nowhere else. */
export function frameOriginsOf(secret: string, cookies: string | null): readonly string[] {
  const [body = '', signature = ''] = (COOKIE.exec(cookies ?? '')?.groups?.['value'] ?? '').split('.');
  const [expected, given] = [Buffer.from(signatureOf(secret, body)), Buffer.from(signature)];
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return [];
  return sources.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
}

const signatureOf = (secret: string, body: string): string => createHmac('sha256', secret).update(`frame ${body}`).digest('base64url');
