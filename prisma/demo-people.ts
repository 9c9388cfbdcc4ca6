import { hashPassword } from 'better-auth/crypto';
import type { PrismaClient, Role } from './client.ts';

/** Everybody's in the demo course. Public on purpose: the sign-in page shows it. */
export const DEMO_PASSWORD = 'nabla-demo';

/** Who is in the demo course, as what. */
export const DEMO_PEOPLE = [
  { name: 'Ada Instructor', email: 'instructor@nabla.local', role: 'owner' },
  { name: 'Sam Student', email: 'student@nabla.local', role: 'student' },
  { name: 'Kim Student', email: 'student2@nabla.local', role: 'student' },
  { name: 'Noa Student', email: 'student3@nabla.local', role: 'student' },
] as const satisfies readonly { readonly name: string; readonly email: string; readonly role: Role }[];

/** Makes the accounts that are missing. */
export async function addDemoPeople(db: PrismaClient): Promise<void> {
  const known = await db.user.findMany({ where: { email: { in: DEMO_PEOPLE.map(({ email }) => email) } }, select: { email: true } });
  for (const { name, email } of DEMO_PEOPLE) {
    if (!known.some((user) => user.email === email)) await addPerson(db, name, email);
  }
}

/** A user as better-auth writes one who signed up with a password: the account's id at the provider is the user's own. */
async function addPerson(db: PrismaClient, name: string, email: string): Promise<void> {
  const password = await hashPassword(DEMO_PASSWORD);
  await db.$transaction(async (transaction) => {
    const { id } = await transaction.user.create({ data: { name, email, emailVerified: true }, select: { id: true } });
    await transaction.account.create({ data: { userId: id, accountId: id, providerId: 'credential', password } });
  });
}
