import type { PrismaClient } from '@nabla/db';
import type { Language } from '@nabla/exercise-kit';
import { languageOf } from '#i18n/language.ts';
import { auth } from './auth.ts';
import { db } from './db.ts';
import { userId, type UserId } from './ids.ts';

/** Who asks. */
export type Person = { readonly id: UserId; readonly name: string; readonly email: string; readonly isAdmin: boolean };

/** The student through whose eyes somebody looks at one course. */
export type Viewing = { readonly courseId: string; readonly userId: UserId };

/** What every procedure works with. */
export type Context = {
  readonly db: PrismaClient;
  readonly person: Person | null;
  readonly language: Language;
  /** The browser's session; a program that comes with a token has none. */
  readonly sessionId?: string | undefined;
  readonly viewing?: Viewing | null | undefined;
};

export async function createContext(headers: Headers): Promise<Context> {
  const found = await auth().api.getSession({ headers }).catch(tellWhy);
  const context = { db: db(), language: languageOf(headers) };
  if (found === null) return { ...context, person: null };
  return { ...context, person: toPerson(found.user), sessionId: found.session.id, viewing: toViewing(found.session) };
}

/** The library says of every failure that there is no session to be had; the database itself says whether it is away. */
async function tellWhy(error: unknown): Promise<never> {
  await db().$queryRaw`SELECT 1`;
  throw error;
}

const toPerson = (user: { readonly [Key in keyof Person]: Key extends 'id' ? string : Person[Key] }): Person => ({
  id: userId.parse(user.id),
  name: user.name,
  email: user.email,
  isAdmin: user.isAdmin,
});

type ViewColumns = { readonly viewCourseId?: string | null | undefined; readonly viewUserId?: string | null | undefined };

const toViewing = ({ viewCourseId, viewUserId }: ViewColumns): Viewing | null =>
  viewCourseId && viewUserId ? { courseId: viewCourseId, userId: userId.parse(viewUserId) } : null;
