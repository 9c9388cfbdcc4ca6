import type { Prisma, PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { readPace, SILENT_SECONDS } from './pace.ts';

/** The lines in which grading jobs wait, in the order in which graders serve them, by pg-boss's names. */
const LINES = { grade: 'people', grade_later: 'later', grade_bulk: 'bulk' } as const;

/** How grading stands at a moment: who waits, who works. */
export async function readQueue(db: PrismaClient, nowMs: number) {
  const [lines, graders, pace] = await Promise.all([readLines(db), readGraders(db), readPace(db, nowMs)]);
  return { lines, graders, pace };
}

type Counted = { readonly name: string; readonly waiting: number; readonly inHand: number; readonly oldestSeconds: number | null };

async function readLines(db: PrismaClient) {
  const rows = await db.$queryRaw<Counted[]>`
    SELECT name, count(*) FILTER (WHERE state < 'active')::int AS waiting, count(*) FILTER (WHERE state = 'active')::int AS "inHand",
      EXTRACT(epoch FROM clock_timestamp() - min(created_on) FILTER (WHERE state < 'active'))::float AS "oldestSeconds"
    FROM pgboss.job WHERE name = ANY(${Object.keys(LINES)}) AND state < 'completed' GROUP BY name`;
  return Object.entries(LINES).map(([name, line]) => {
    const { waiting = 0, inHand = 0, oldestSeconds = null } = rows.find((row) => row.name === name) ?? {};
    return { line, waiting, inHand, oldestSeconds };
  });
}

const GRADER = { id: true, host: true, pid: true, version: true, concurrency: true, jail: true, startedAt: true, seenAt: true, stoppedAt: true } as const satisfies Prisma.GraderSelect;

/** What the grader writes of its jail; see the grader's `JailReport`. */
const jailReport = z.object({
  layers: z.array(z.string()),
  missing: z.array(z.object({ layer: z.string(), reason: z.string() })),
  attempts: z.array(z.object({ attempt: z.string(), byNode: z.string(), byLibc: z.string() })),
});

/** The graders that spoke within the last hour, the living ones first. */
async function readGraders(db: PrismaClient) {
  const [clock] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  const nowMs = clock?.now.getTime() ?? 0;
  const rows = await db.grader.findMany({ where: { seenAt: { gt: new Date(nowMs - 3_600_000) } }, orderBy: { startedAt: 'desc' }, take: 50, select: GRADER });
  const graders = rows.map(({ jail, ...grader }) => ({ ...grader, state: stateOf(grader, nowMs), jail: proofOf(jail) }));
  return graders.toSorted((one, other) => Number(one.state !== 'alive') - Number(other.state !== 'alive'));
}

type Signs = { readonly seenAt: Date; readonly stoppedAt: Date | null };

/** @returns `stopped` when it said goodbye, `silent` when it did not */
export function stateOf({ seenAt, stoppedAt }: Signs, nowMs: number): 'alive' | 'silent' | 'stopped' {
  if (stoppedAt !== null) return 'stopped';
  return nowMs - seenAt.getTime() > SILENT_SECONDS * 1000 ? 'silent' : 'alive';
}

/** What holds student code there: the layers, what is missing, and how many ways out were tried and found shut. */
function proofOf(jail: Prisma.JsonValue) {
  const { layers, missing, attempts } = jailReport.parse(jail);
  const open = attempts.filter(({ byNode, byLibc }) => byNode === 'allowed' || byLibc === 'allowed').map(({ attempt }) => attempt);
  return { layers, missing, tried: attempts.length, open };
}
