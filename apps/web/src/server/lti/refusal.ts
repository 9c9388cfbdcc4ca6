/** Why a login or a launch from a learning platform is not accepted. The page that says so has a sentence for each. */
export const REFUSALS = [
  'bad_request',
  'unknown_platform',
  'unknown_state',
  'state_used',
  'state_expired',
  'other_browser',
  'wrong_signature',
  'wrong_issuer',
  'wrong_audience',
  'expired',
  'wrong_nonce',
  'missing_claim',
  'unknown_deployment',
  'target_elsewhere',
  'not_connected',
  'other_course',
  'platform_keys_away',
] as const;

export type Refusal = (typeof REFUSALS)[number];

export type Refused = { readonly ok: false; readonly reason: Refusal };

export const refuse = (reason: Refusal): Refused => ({ ok: false, reason });
