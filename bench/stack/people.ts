import type { PrismaClient } from '@nabla/db';
import { DEMO_PASSWORD } from '@nabla/db/demo-people';

/** Everybody's; the database lasts as long as the bench. */
export const PASSWORD = DEMO_PASSWORD;

/** Who takes part, and in what. */
export type Class = {
  readonly emails: readonly string[];
  readonly userIds: readonly string[];
  readonly courseId: string;
  readonly assignmentExerciseId: string;
  readonly exerciseHash: string;
  /** The exercise's page. */
  readonly path: string;
};

export const EXERCISE = 'output-error';

/** Students in the demo course, with accounts to sign in with. */
export async function addClass(db: PrismaClient, size: number): Promise<Class> {
  const used = await db.assignmentExercise.findFirstOrThrow({
    where: { exerciseId: EXERCISE },
    select: { id: true, exerciseHash: true, assignment: { select: { slug: true, course: { select: { id: true, slug: true } } } } },
  });
  const { slug, course } = used.assignment;
  const names = Array.from({ length: size }, (_, index) => `student-${index + 1}`);
  // Hashing is slow on purpose, so everybody shares the hash that the seed made.
  const { password } = await db.account.findFirstOrThrow({ where: { password: { not: null } }, select: { password: true } });
  const users = await db.user.createManyAndReturn({ data: names.map((name) => ({ name, email: `${name}@bench.local`, emailVerified: true })), select: { id: true, email: true } });
  await db.account.createMany({ data: users.map(({ id }) => ({ userId: id, accountId: id, providerId: 'credential', password })) });
  await db.enrolment.createMany({ data: users.map(({ id }) => ({ userId: id, courseId: course.id, role: 'student' })) });
  return {
    emails: users.map(({ email }) => email),
    userIds: users.map(({ id }) => id),
    courseId: course.id,
    assignmentExerciseId: used.id,
    exerciseHash: used.exerciseHash,
    path: `/courses/${course.slug}/${slug}/${EXERCISE}`,
  };
}
