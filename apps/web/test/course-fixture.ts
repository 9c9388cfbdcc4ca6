import { connect, type PrismaClient } from '@nabla/db';
import { temporaryDatabase } from '../../../scripts/database/temporary.ts';
import { deploy } from '../../../scripts/migrations/deploy.ts';

/** A migrated database of its own for a test file. */
export async function openTestDatabase(stack: AsyncDisposableStack): Promise<{ readonly db: PrismaClient; readonly url: string }> {
  const { url } = stack.use(await temporaryDatabase());
  await deploy(url);
  const db = connect(url, 4);
  stack.defer(() => db.$disconnect());
  return { db, url };
}

/** A course with one assignment of one exercise, and students by name. */
export async function addCourse(db: PrismaClient, slug: string, students: readonly string[]) {
  const exercise = { exerciseId: 'output-error', exerciseHash: 'a'.repeat(64) };
  await db.exercise.upsert({ where: { id: exercise.exerciseId }, create: { id: exercise.exerciseId, module: '03-backpropagation' }, update: {} });
  await db.exerciseVersion.createMany({ data: [{ exerciseId: exercise.exerciseId, hash: exercise.exerciseHash, title: 'The error at the output', points: 10 }], skipDuplicates: true });
  const course = await db.course.create({ data: { slug, title: 'Neural networks' }, select: { id: true } });
  const assignment = await db.assignment.create({
    data: { courseId: course.id, slug: 'week-1', title: 'Week 1', position: 0, exercises: { create: { ...exercise, position: 0 } } },
    select: { id: true, exercises: { select: { id: true } } },
  });
  const userIds: string[] = [];
  for (const name of students) {
    const user = await db.user.create({ data: { name, email: `${name}@${slug}.test`, enrolments: { create: { courseId: course.id, role: 'student' } } }, select: { id: true } });
    userIds.push(user.id);
  }
  return { courseId: course.id, assignmentId: assignment.id, exerciseId: exercise.exerciseId, assignmentExerciseIds: assignment.exercises.map(({ id }) => id), userIds };
}
