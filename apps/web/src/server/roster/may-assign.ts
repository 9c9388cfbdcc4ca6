import type { Role } from '@nabla/db';

/** The roles that a role may give and take away. Owners give all; instructors all that are below their own. */
const ASSIGNABLE = {
  owner: ['owner', 'instructor', 'assistant', 'student'],
  instructor: ['assistant', 'student'],
  assistant: [],
  student: [],
} as const satisfies Readonly<Record<Role, readonly Role[]>>;

/** Whether somebody in a role may make a person who has the role `from` (or none yet) one who has the role `to` (or none any more). */
export const mayAssign = (actor: Role, { from, to }: { readonly from: Role | null; readonly to: Role | null }): boolean =>
  [from, to].every((role) => role === null || ASSIGNABLE[actor].some((assignable) => assignable === role));
