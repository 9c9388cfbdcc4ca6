import type { Prisma, PrismaClient, Role } from '@nabla/db';
import { z } from 'zod';
import type { Person } from '../context.ts';
import { assignmentExerciseId, courseSlug, submissionId } from '../ids.ts';

/** The three ways in which an input names its course. */
export const inCourse = z.union([
  z.object({ courseSlug }),
  z.object({ assignmentExerciseId }),
  z.object({ submissionId }),
]);

type InCourse = z.infer<typeof inCourse>;

const MEMBER = { courseId: true, role: true } as const satisfies Prisma.EnrolmentSelect;

/** A person's enrolment in a course, or null. */
export const findMember = ({ db, person }: { readonly db: PrismaClient; readonly person: Person }, place: InCourse) =>
  db.enrolment.findFirst({ where: { userId: person.id, course: courseOf(place) }, select: MEMBER });

/** Whether a role teaches. */
export const isStaff = (role: Role): boolean => role !== 'student';

function courseOf(place: InCourse): Prisma.CourseWhereInput {
  if ('courseSlug' in place) return { slug: place.courseSlug };
  const exercise: Prisma.AssignmentExerciseWhereInput =
    'assignmentExerciseId' in place ? { id: place.assignmentExerciseId } : { submissions: { some: { id: place.submissionId } } };
  return { assignments: { some: { exercises: { some: exercise } } } };
}
