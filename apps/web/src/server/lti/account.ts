import type { Prisma, Role } from '@nabla/db';
import { audit } from '../audit/audit.ts';

/** Somebody as a platform knows them. */
export type Stranger = { readonly subject: string; readonly name: string; readonly email: string | null };

type Platform = { readonly id: string; readonly trustsEmail: boolean };

/**
 * Who somebody on a platform is here: by platform and `sub`. Somebody new gets the account that has their e-mail, if the platform is
 * trusted to state only e-mails that are their owners', and else an account of their own.
 */
export async function userOf(transaction: Prisma.TransactionClient, platform: Platform, stranger: Stranger): Promise<string> {
  const key = { platformId: platform.id, subject: stranger.subject };
  // Two launches of a new person at once make one account.
  await transaction.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${`lti ${key.platformId} ${key.subject}`}, 0))`;
  const known = await transaction.ltiAccount.findUnique({ where: { platformId_subject: key }, select: { userId: true } });
  if (known !== null) return known.userId;
  const userId = (await byEmail(transaction, platform, stranger)) ?? (await addUser(transaction, platform, stranger));
  await transaction.ltiAccount.create({ data: { ...key, userId }, select: { userId: true } });
  return userId;
}

async function byEmail(transaction: Prisma.TransactionClient, { trustsEmail }: Platform, { email }: Stranger): Promise<string | null> {
  if (!trustsEmail || email === null) return null;
  // An admin of this platform is never made out of somebody else's word.
  const found = await transaction.user.findFirst({ where: { email, isAdmin: false }, select: { id: true } });
  return found?.id ?? null;
}

/** An address that is taken, or that nobody vouches for, is not written down as this person's: they get one that receives nothing. */
async function addUser(transaction: Prisma.TransactionClient, platform: Platform, { name, email, subject }: Stranger): Promise<string> {
  const taken = email === null ? null : await transaction.user.findUnique({ where: { email }, select: { id: true } });
  const own = platform.trustsEmail && email !== null && taken === null;
  const address = own ? email : `${Buffer.from(subject).toString('hex').slice(0, 40)}@${platform.id}.lti.invalid`;
  const { id } = await transaction.user.create({ data: { name, email: address, emailVerified: own }, select: { id: true } });
  return id;
}

/** Takes somebody into a course as what they are on the platform. Whoever is in it already keeps the role that people gave them here. */
export async function enrol(transaction: Prisma.TransactionClient, place: { readonly courseId: string; readonly userId: string }, role: Role): Promise<boolean> {
  const { count } = await transaction.enrolment.createMany({ data: { ...place, role }, skipDuplicates: true });
  if (count === 0) return false;
  const { name } = await transaction.user.findUniqueOrThrow({ where: { id: place.userId }, select: { name: true } });
  const subject = { kind: 'person', id: place.userId, name, personId: place.userId } as const;
  await audit(transaction, { courseId: place.courseId, actorId: null, action: 'member_added', subject, after: { role, by: 'lti' } });
  return true;
}
