import type { Prisma, PrismaClient } from '@nabla/db';
import type { JobEnd } from '@nabla/db/web-queue';
import { LTI } from './claims.ts';
import { lineItemOf } from './line-item.ts';
import { callService, ServiceRefusal } from './services.ts';

const SCORE = {
  id: true,
  given: true,
  maximum: true,
  changedAt: true,
  sentAt: true,
  user: { select: { ltiAccounts: { select: { platformId: true, subject: true } } } },
  link: {
    select: {
      id: true,
      resourceLinkId: true,
      lineItemUrl: true,
      lineItemsUrl: true,
      exerciseId: true,
      assignment: { select: { title: true } },
      context: { select: { platform: { select: { id: true, clientId: true, tokenUrl: true } } } },
    },
  },
} as const satisfies Prisma.LtiScoreSelect;

type Score = Prisma.LtiScoreGetPayload<{ select: typeof SCORE }>;

const DONE = { ended: 'done' } as const satisfies JobEnd;

/**
 * Tells a platform one person's present score of one link. Of a person and a link there is one job in hand at a time, and it sends what
 * holds when it runs; so scores never overtake each other, and a platform that was away gets the latest.
 */
export async function sendScore(db: PrismaClient, scoreId: string): Promise<JobEnd> {
  const score = await db.ltiScore.findUnique({ where: { id: scoreId }, select: SCORE });
  if (score === null || (score.sentAt !== null && score.sentAt >= score.changedAt)) return DONE;
  try {
    await send(db, score);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await db.ltiScore.update({ where: { id: scoreId }, data: { lastError: reason }, select: { id: true } });
    if (error instanceof ServiceRefusal) return { ended: 'pointless', reason };
    throw error;
  }
  // What changed meanwhile has a job of its own.
  await db.ltiScore.update({ where: { id: scoreId }, data: { sentAt: score.changedAt, lastError: null }, select: { id: true } });
  return DONE;
}

async function send(db: PrismaClient, { id, given, maximum, user, link }: Score): Promise<void> {
  const { platform } = link.context;
  const account = user.ltiAccounts.find(({ platformId }) => platformId === platform.id);
  if (account === undefined) return;
  const label = link.exerciseId === null ? link.assignment.title : `${link.assignment.title}: ${link.exerciseId}`;
  const lineItem = await lineItemOf(db, platform, { link, label, scoreMaximum: maximum });
  if (lineItem === null) return;
  const timestamp = (await nextStamp(db, id)).toISOString();
  const score = given === null ? { activityProgress: 'Initialized', gradingProgress: 'NotReady' } : { scoreGiven: given, scoreMaximum: maximum, activityProgress: 'Submitted', gradingProgress: 'FullyGraded' };
  const body = { type: 'application/vnd.ims.lis.v1.score+json', json: { userId: account.subject, timestamp, ...score } };
  await callService(db, platform, { url: scoresUrl(lineItem), scope: LTI.scopes.score, method: 'POST', body });
}

/** Strictly later than the last one, for platforms ignore what is not; whatever our clock does. */
async function nextStamp(db: PrismaClient, scoreId: string): Promise<Date> {
  const [row] = await db.$queryRaw<{ readonly stampedAt: Date }[]>`
    UPDATE lti_score SET "stampedAt" = GREATEST(date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'), "stampedAt" + interval '1 millisecond')
    WHERE id = ${scoreId} RETURNING "stampedAt"`;
  if (row === undefined) throw new Error(`score ${scoreId} is gone`);
  return row.stampedAt;
}

/** `/scores` belongs to the path: some platforms have line items whose address ends with a query. */
export function scoresUrl(lineItem: string): string {
  const url = new URL(lineItem);
  url.pathname = `${url.pathname.replace(/\/$/u, '')}/scores`;
  return url.href;
}
