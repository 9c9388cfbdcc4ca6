import { hashPassword } from 'better-auth/crypto';
import type { PrismaClient } from './client.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './demo-people.ts';

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
