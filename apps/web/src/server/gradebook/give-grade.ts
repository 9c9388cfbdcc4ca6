import type { Prisma, PrismaClient } from '@nabla/db';
import { audit } from '../audit/audit.ts';
import { found } from '../found.ts';

type Actor = { readonly id: string; readonly courseId: string };
type Place = { readonly userId: string; readonly assignmentExerciseId: string };
type Gift = Place & { readonly points: number; readonly comment: string };

/** More than the exercise is worth cannot be given. */
export type Given = { readonly ok: true } | { readonly ok: false; readonly reason: 'above_maximum'; readonly maxPoints: number };

/** Puts points by hand in place of what follows from the runs. */
export function giveGrade(db: PrismaClient, actor: Actor, { points, comment, ...place }: Gift): Promise<Given> {
  return db.$transaction(async (transaction) => {
    const { name, maxPoints, before } = await readPlace(transaction, actor.courseId, place);
    if (points > maxPoints) return { ok: false, reason: 'above_maximum', maxPoints };
    const data = { points, comment, gradedById: actor.id, gradedAt: new Date() };
    await transaction.gradeOverride.upsert({ where: { assignmentExerciseId_userId: place }, create: { ...place, ...data }, update: data, select: { points: true } });
    await record(transaction, { actor, place, name, action: 'grade_given', before, after: { points }, reason: comment });
    return { ok: true };
  });
}

/** Takes a grade back that was given by hand; the reckoned one holds again. */
export function withdrawGrade(db: PrismaClient, actor: Actor, place: Place): Promise<void> {
  return db.$transaction(async (transaction) => {
    const { name, before } = await readPlace(transaction, actor.courseId, place);
    const { count } = await transaction.gradeOverride.deleteMany({ where: place });
    if (count > 0) await record(transaction, { actor, place, name, action: 'grade_withdrawn', before, after: {} });
  });
}

async function readPlace(transaction: Prisma.TransactionClient, courseId: string, { userId, assignmentExerciseId }: Place) {
  const exercise = found(
    await transaction.assignmentExercise.findFirst({
      where: { id: assignmentExerciseId, assignment: { courseId, course: { enrolments: { some: { userId } } } } },
      select: { points: true, version: { select: { title: true, points: true } }, overrides: { where: { userId }, select: { points: true } } },
    }),
  );
  const [before] = exercise.overrides;
  return { name: exercise.version.title, maxPoints: exercise.points ?? exercise.version.points, before: before ? { points: before.points } : {} };
}

type Change = { readonly actor: Actor; readonly place: Place; readonly name: string; readonly action: 'grade_given' | 'grade_withdrawn'; readonly before: Prisma.InputJsonObject; readonly after: Prisma.InputJsonObject; readonly reason?: string };

const record = (transaction: Prisma.TransactionClient, { actor, place, name, ...change }: Change) =>
  audit(transaction, {
    courseId: actor.courseId,
    actorId: actor.id,
    subject: { kind: 'exercise', id: place.assignmentExerciseId, name, personId: place.userId },
    ...change,
  });
