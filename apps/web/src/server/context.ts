import type { PrismaClient } from '@nabla/db';
import { auth } from './auth.ts';
import { db } from './db.ts';
import { userId, type UserId } from './ids.ts';

/** Who asks. */
export type Person = { readonly id: UserId; readonly name: string; readonly email: string };

/** What every procedure works with. */
export type Context = { readonly db: PrismaClient; readonly person: Person | null };

export async function createContext(headers: Headers): Promise<Context> {
  const session = await auth().api.getSession({ headers });
  return { db: db(), person: session ? toPerson(session.user) : null };
}

const toPerson = (user: { readonly id: string; readonly name: string; readonly email: string }): Person => ({
  id: userId.parse(user.id),
  name: user.name,
  email: user.email,
});
