import type { PrismaClient } from '@nabla/db';
import { inLanguage, type Language } from '@nabla/exercise-kit';
import { TRPCError } from '@trpc/server';
import { findExercise } from '../catalog.ts';
import { moduleTitle } from '../module/title.ts';
import { readDraft } from '../draft/save.ts';
import { assignmentExerciseId, type AssignmentSlug, type CourseSlug, type ExerciseId, type UserId } from '../ids.ts';
import { readDoor, type Door } from '../grades/read-door.ts';
import { readSnapshot } from '../submission/read-snapshot.ts';

type Reader = { readonly db: PrismaClient; readonly person: { readonly id: UserId }; readonly language: Language; readonly isStaff: boolean; readonly now: Date };
type Place = { readonly courseSlug: CourseSlug; readonly assignmentSlug: AssignmentSlug; readonly exerciseId: ExerciseId };

/** All that an exercise page begins with, in the reader's language. */
export async function openExercise({ db, person, language, isStaff, now }: Reader, place: Place) {
  const found = await db.assignmentExercise.findFirst({
    where: { exerciseId: place.exerciseId, assignment: { slug: place.assignmentSlug, course: { slug: place.courseSlug } } },
    select: { id: true, assignment: { select: { slug: true, title: true, course: { select: { title: true, timeZone: true } } } } },
  });
  const exercise = findExercise(place.exerciseId);
  if (found === null || exercise === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
  const { texts, ...facts } = exercise;
  const key = { userId: person.id, assignmentExerciseId: assignmentExerciseId.parse(found.id) };
  const door = await readDoor(db, key, now.getTime());
  // Until an assignment opens its exercises are for staff alone.
  if (!isStaff && isNotOpen(door)) throw new TRPCError({ code: 'NOT_FOUND' });
  const [draft, latest] = await Promise.all([readDraft(db, key), readSnapshot(db, key, now)]);
  const assignment = { ...found.assignment, title: moduleTitle(found.assignment, language) };
  return { ...key, assignment, exercise: { ...facts, ...inLanguage(texts, language) }, draft, latest, door: toStudentDoor(door) };
}

const isNotOpen = ({ admission }: Door): boolean => !admission.ok && admission.reason.kind === 'not_open';

/** What the exercise's page says of it. */
export const toStudentDoor = ({ dates: { dueAt, closesAt }, admission }: Door) => ({ dueAt, closesAt, admission });
