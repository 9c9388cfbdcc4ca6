import { genericOAuth } from 'better-auth/plugins';
import { env } from '../env.ts';

/** By this name the provider stands in accounts and in the address that it sends people back to: /api/auth/callback/oidc. */
export const OIDC = 'oidc';

/** What the button says, or null where no provider is configured. */
export const providerName = (): string | null => (env().NABLA_OIDC_ISSUER === undefined ? null : env().NABLA_OIDC_NAME);

/**
 * Sign-in at the institution's own provider, where the environment names one.
 * Whom it vouches for gets an account; they are in no course until somebody adds them. An account of the same e-mail is taken over
 * only where both sides have verified it: otherwise whoever had made one first with a stranger's address would share it with them.
 */
export function oidc() {
  const { NABLA_OIDC_ISSUER: issuer, NABLA_OIDC_CLIENT_ID: clientId = '', NABLA_OIDC_CLIENT_SECRET: clientSecret = '' } = env();
  if (issuer === undefined) return [];
  const discoveryUrl = `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`;
  const scopes = ['openid', 'email', 'profile'];
  return [genericOAuth({ config: [{ providerId: OIDC, discoveryUrl, clientId, clientSecret, scopes, pkce: true, requireIdTokenVerification: true }] })];
}
