import type { Outputs } from '#api/client.ts';

export type Role = Outputs['course']['head']['role'];

export const ROLES = ['owner', 'instructor', 'assistant', 'student'] as const satisfies readonly Role[];

/** The roles that a person's role may give to and take from others; the server decides again. */
export const assignableBy = (role: Role): readonly Role[] => (role === 'owner' ? ROLES : role === 'instructor' ? ['assistant', 'student'] : []);
