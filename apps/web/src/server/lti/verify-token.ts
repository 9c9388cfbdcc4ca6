import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { refuse, type Refusal, type Refused } from './refusal.ts';

type Platform = { readonly issuer: string; readonly clientId: string; readonly jwksUrl: string };

/** Clocks of two machines are never quite the same. */
const LEEWAY_SECONDS = 60;

/** Older tokens are refused even if they say that they hold for longer. */
const OLDEST_SECONDS = 600;

/** Keys are kept, and fetched again when a token names one that is not among them, at most this often. */
const COOL_DOWN_MS = 5_000;

const keySets = new Map<string, JWTVerifyGetKey>();

/** The claims of a token that this platform signed for us just now, or why it is not one. */
export async function verifyToken(token: string, { issuer, clientId, jwksUrl }: Platform, now: Date): Promise<{ readonly ok: true; readonly payload: JWTPayload } | Refused> {
  try {
    const { payload } = await jwtVerify(token, keysAt(jwksUrl), {
      // Only this one: a token must not choose how it is checked.
      algorithms: ['RS256'],
      issuer,
      audience: clientId,
      clockTolerance: LEEWAY_SECONDS,
      maxTokenAge: OLDEST_SECONDS,
      requiredClaims: ['sub', 'nonce', 'exp', 'iat'],
      currentDate: now,
    });
    return isForUs(payload, clientId) ? { ok: true, payload } : refuse('wrong_audience');
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

function keysAt(jwksUrl: string): JWTVerifyGetKey {
  const known = keySets.get(jwksUrl) ?? createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: COOL_DOWN_MS, timeoutDuration: 10_000 });
  keySets.set(jwksUrl, known);
  return known;
}

/** A token for several has to say that we are the one who asked. */
function isForUs({ aud, azp }: JWTPayload, clientId: string): boolean {
  if (azp !== undefined) return azp === clientId;
  return typeof aud === 'string' || aud?.length === 1;
}

function reasonOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return CLAIM_REASONS[error.claim] ?? 'missing_claim';
  if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC') return 'wrong_signature';
  // The platform's keys could not be fetched.
  return 'platform_keys_away';
}

const CLAIM_REASONS: Readonly<Record<string, Refusal>> = { iss: 'wrong_issuer', aud: 'wrong_audience', exp: 'expired', iat: 'expired', nbf: 'expired' };
