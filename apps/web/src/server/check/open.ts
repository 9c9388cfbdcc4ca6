import type { PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { findExercise } from '../catalog.ts';
import type { CourseSlug, ExerciseId } from '../ids.ts';
import { isChecking, readCheck } from './read-check.ts';
import { stateOf } from './state.ts';

type Place = { readonly courseSlug: CourseSlug; readonly exerciseId: ExerciseId };

/** An exercise as staff see it: what it is, and the proof that it may be published. */
export async function openCheck(db: PrismaClient, { courseSlug, exerciseId }: Place) {
  const exercise = findExercise(exerciseId);
  if (exercise === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
  const { id, title, module, hash, points, limits } = exercise;
  const [assignment, check, checking] = await Promise.all([
    db.assignment.findFirst({ where: { course: { slug: courseSlug }, exercises: { some: { exerciseId } } }, select: { slug: true } }),
    readCheck(db, exercise),
    isChecking(db, exerciseId),
  ]);
  return {
    exercise: { id, title, module, hash, points, limits },
    /** Where students of this course find it; null when they do not. */
    assignmentSlug: assignment?.slug ?? null,
    state: stateOf(check, checking),
    check,
  };
}
