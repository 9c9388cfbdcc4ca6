import type { PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { findExercise } from '../catalog.ts';
import { readDraft } from '../draft/save.ts';
import { assignmentExerciseId, type AssignmentSlug, type CourseSlug, type ExerciseId, type UserId } from '../ids.ts';
import { readSnapshot } from '../submission/read-snapshot.ts';

type Place = { readonly courseSlug: CourseSlug; readonly assignmentSlug: AssignmentSlug; readonly exerciseId: ExerciseId };

/** All that an exercise page begins with. */
export async function openExercise(db: PrismaClient, place: Place, userId: UserId) {
  const found = await db.assignmentExercise.findFirst({
    where: { exerciseId: place.exerciseId, assignment: { slug: place.assignmentSlug, course: { slug: place.courseSlug } } },
    select: { id: true, assignment: { select: { title: true, dueAt: true, course: { select: { title: true, timeZone: true } } } } },
  });
  const exercise = findExercise(place.exerciseId);
  if (found === null || exercise === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
  const key = { userId, assignmentExerciseId: assignmentExerciseId.parse(found.id) };
  const [draft, latest] = await Promise.all([readDraft(db, key), readSnapshot(db, key)]);
  return { ...key, assignment: found.assignment, exercise, draft, latest };
}
