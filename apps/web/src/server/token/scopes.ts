/**
 * What a token may be used for. A token never opens more than its owner's own rights do; its scopes close all the rest.
 * `submit` hands in own work, `read` reads own work and results, `teach` reads what the owner may read as staff.
 */
export const SCOPES = ['submit', 'read', 'teach'] as const;

export type Scope = (typeof SCOPES)[number];
