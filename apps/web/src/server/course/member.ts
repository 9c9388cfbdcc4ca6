import type { Prisma, PrismaClient, Role } from '@nabla/db';
import { z } from 'zod';
import type { Person } from '../context.ts';
import { assignmentExerciseId, courseSlug, submissionId } from '../ids.ts';

/** The ways in which an input names its course, by itself or by what lies in it. */
export const inCourse = z
  .object({ courseSlug: courseSlug.optional(), assignmentExerciseId: assignmentExerciseId.optional(), submissionId: submissionId.optional() })
  .refine((place) => Object.values(place).some((part) => part !== undefined), 'Name the course, or something in it.');

type InCourse = z.infer<typeof inCourse>;

const MEMBER = { courseId: true, role: true } as const satisfies Prisma.EnrolmentSelect;

export type Member = { readonly courseId: string; readonly role: Role };
type Visitor = { readonly db: PrismaClient; readonly person: Person };

/** What a person is in a course, or null. Who runs the platform may do in every course what its owners may. */
export async function findMember({ db, person }: Visitor, place: InCourse): Promise<Member | null> {
  const course = courseOf(place);
  if (!person.isAdmin) return db.enrolment.findFirst({ where: { userId: person.id, course }, select: MEMBER });
  const found = await db.course.findFirst({ where: course, select: { id: true } });
  return found && { courseId: found.id, role: 'owner' };
}

/** Whether a role teaches. */
export const isStaff = (role: Role): boolean => role !== 'student';

/** The one course in which all that is named lies: nothing of another course can be slipped in beside something of the own. */
const courseOf = (place: InCourse): Prisma.CourseWhereInput => ({
  AND: [
    place.courseSlug === undefined ? {} : { slug: place.courseSlug },
    place.assignmentExerciseId === undefined ? {} : withExercise({ id: place.assignmentExerciseId }),
    place.submissionId === undefined ? {} : withExercise({ submissions: { some: { id: place.submissionId } } }),
  ],
});

const withExercise = (exercise: Prisma.AssignmentExerciseWhereInput): Prisma.CourseWhereInput => ({
  assignments: { some: { exercises: { some: exercise } } },
});
