/** Whether an invitation can still be followed. */
export type Standing = 'open' | 'expired' | 'used_up' | 'revoked';

type Invitation = { readonly expiresAt: Date; readonly revokedAt: Date | null; readonly uses: number; readonly maxUses: number };

export function standingOf({ expiresAt, revokedAt, uses, maxUses }: Invitation, now: Date): Standing {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt <= now) return 'expired';
  return uses >= maxUses ? 'used_up' : 'open';
}
