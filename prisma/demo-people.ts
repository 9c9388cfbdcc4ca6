import type { Role } from './client.ts';

/** Everybody's in the demo course. Public on purpose: the sign-in page shows it. */
export const DEMO_PASSWORD = 'nabla-demo';

/** Who is in the demo course, as what. */
export const DEMO_PEOPLE = [
  { name: 'Ada Instructor', email: 'instructor@nabla.local', role: 'owner' },
  { name: 'Sam Student', email: 'student@nabla.local', role: 'student' },
  { name: 'Kim Student', email: 'student2@nabla.local', role: 'student' },
  { name: 'Noa Student', email: 'student3@nabla.local', role: 'student' },
] as const satisfies readonly { readonly name: string; readonly email: string; readonly role: Role }[];
