import type { Prisma, PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

type Place = { readonly courseId: string; readonly pairId: string };

const region = z.object({ fromLine: z.number(), fromColumn: z.number(), toLine: z.number(), toColumn: z.number() });
const fragmentsJson = z.array(z.object({ left: region, right: region }));

const SUBMISSION = { select: { id: true, attempt: true, source: true, submittedAt: true, user: { select: { name: true, email: true } } } } as const;

const PAIR = {
  id: true,
  similarity: true,
  longest: true,
  overlap: true,
  label: true,
  fragments: true,
  left: SUBMISSION,
  right: SUBMISSION,
  report: { select: { id: true, assignmentExercise: { select: { version: { select: { title: true } } } } } },
} as const satisfies Prisma.SimilarityPairSelect;

/** Two submissions side by side, with what matches. */
export async function openPair(db: PrismaClient, place: Place) {
  const pair = await db.similarityPair.findFirst({ where: inCourse(place), select: PAIR });
  if (pair === null) throw new TRPCError({ code: 'NOT_FOUND' });
  const { report, fragments, ...rest } = pair;
  return { ...rest, reportId: report.id, exercise: report.assignmentExercise.version.title, fragments: fragmentsJson.parse(fragments) };
}

type Label = NonNullable<Prisma.SimilarityPairUpdateInput['label']>;

/** What staff make of a pair. */
export async function labelPair(db: PrismaClient, { label, ...place }: Place & { readonly label: Label }): Promise<void> {
  const { count } = await db.similarityPair.updateMany({ where: inCourse(place), data: { label } });
  if (count === 0) throw new TRPCError({ code: 'NOT_FOUND' });
}

const inCourse = ({ courseId, pairId }: Place): Prisma.SimilarityPairWhereInput => ({ id: pairId, report: { assignmentExercise: { assignment: { courseId } } } });
