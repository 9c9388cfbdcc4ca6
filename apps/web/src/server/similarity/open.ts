import type { Prisma, PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { clustersOf } from './clusters.ts';

/** As many as anybody looks through. */
const MOST = 200;

type Place = { readonly courseId: string; readonly reportId: string };

const STUDENT = { select: { id: true, user: { select: { name: true } } } } as const;

const REPORT = {
  id: true,
  requestedAt: true,
  startedAt: true,
  finishedAt: true,
  compared: true,
  total: true,
  failure: true,
  skipped: true,
  assignmentExercise: { select: { id: true, version: { select: { title: true } } } },
} as const satisfies Prisma.SimilarityReportSelect;

const skippedJson = z.array(z.object({ id: z.string(), reason: z.enum(['too_large', 'too_deep', 'not_parsed', 'broke_the_parser']) }));

/** A comparison with the pairs that are at least so similar, and who hangs together by them. */
export async function openReport(db: PrismaClient, { threshold, ...place }: Place & { readonly threshold: number }) {
  const { assignmentExercise, skipped, ...report } = await findReport(db, place);
  const where = { reportId: place.reportId, similarity: { gte: threshold } };
  const left = skippedJson.parse(skipped ?? []);
  const [pairs, count, submissions] = await Promise.all([
    db.similarityPair.findMany({ where, orderBy: [{ similarity: 'desc' }, { longest: 'desc' }], take: MOST, select: PAIR }),
    db.similarityPair.count({ where }),
    db.submission.findMany({ where: { id: { in: left.map(({ id }) => id) } }, select: STUDENT.select }),
  ]);
  const names = new Map([...pairs.flatMap(({ left: one, right: other }) => [one, other]), ...submissions].map(({ id, user }) => [id, user.name]));
  const nameOf = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    ...report,
    exercise: { id: assignmentExercise.id, title: assignmentExercise.version.title },
    pairs: pairs.map(({ left: one, right: other, ...pair }) => ({ ...pair, left: nameOf(one.id), right: nameOf(other.id) })),
    more: count - pairs.length,
    clusters: clustersOf(pairs.map(({ left: one, right: other }) => ({ leftId: one.id, rightId: other.id }))).map((ids) => ids.map(nameOf)),
    skipped: left.map(({ id, reason }) => ({ ...nameOf(id), reason })),
  };
}

const PAIR = { id: true, similarity: true, longest: true, overlap: true, label: true, left: STUDENT, right: STUDENT } as const satisfies Prisma.SimilarityPairSelect;

/** The report of a course; to everybody else it does not exist. */
async function findReport(db: PrismaClient, { courseId, reportId }: Place) {
  const report = await db.similarityReport.findFirst({ where: { id: reportId, assignmentExercise: { assignment: { courseId } } }, select: REPORT });
  if (report === null) throw new TRPCError({ code: 'NOT_FOUND' });
  return report;
}

/** How far a comparison is. */
export async function readProgress(db: PrismaClient, place: Place) {
  const { compared, total, startedAt, finishedAt } = await findReport(db, place);
  return { compared, total, isStarted: startedAt !== null, isFinished: finishedAt !== null };
}
