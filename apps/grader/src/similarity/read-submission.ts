import { decodeSource } from '../sandbox/child/source/decode-source.ts';
import { deepestBracket } from '../sandbox/child/source/nesting.ts';
import { MAX_NESTING } from '../sandbox/child/source/prepare-source.ts';
import type { Skipped, Submitted } from './messages.ts';
import { tokensOf, type Tokens } from './tokens.ts';

export type Read = { readonly ok: true; readonly tokens: Tokens } | { readonly ok: false; readonly reason: Skipped['reason'] };

/** A student's file as tokens. What the sandbox would refuse to parse is refused here on the same terms, before a parser sees it. */
export function readSubmission({ source }: Pick<Submitted, 'source'>): Read {
  if (!decodeSource(new TextEncoder().encode(source)).ok) return { ok: false, reason: 'too_large' };
  if (deepestBracket(source).depth > MAX_NESTING) return { ok: false, reason: 'too_deep' };
  const tokens = tokensOf(source);
  return tokens === null ? { ok: false, reason: 'not_parsed' } : { ok: true, tokens };
}
