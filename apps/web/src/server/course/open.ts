import type { Prisma, PrismaClient } from '@nabla/db';
import type { CourseSlug, UserId } from '../ids.ts';
import { progressOf } from './progress.ts';

/** A course with its assignments, and how far one person is with each exercise. */
export async function openCourse(db: PrismaClient, slug: CourseSlug, userId: UserId) {
  const { assignments, ...course } = await db.course.findUniqueOrThrow({ where: { slug }, select: courseFor(userId) });
  return { ...course, assignments: assignments.map(({ exercises, ...assignment }) => ({ ...assignment, exercises: exercises.map(toExercise) })) };
}

const courseFor = (userId: UserId) =>
  ({
    slug: true,
    title: true,
    timeZone: true,
    assignments: {
      orderBy: { position: 'asc' },
      select: { slug: true, title: true, dueAt: true, exercises: { orderBy: { position: 'asc' }, select: exerciseFor(userId) } },
    },
  }) satisfies Prisma.CourseSelect;

const exerciseFor = (userId: UserId) =>
  ({
    exerciseId: true,
    version: { select: { title: true, points: true } },
    drafts: { where: { userId }, select: { savedAt: true } },
    submissions: {
      where: { userId },
      select: { runs: { where: { abandonedAt: null }, orderBy: { queuedAt: 'desc' }, take: 1, select: { verdict: true, score: true } } },
    },
  }) satisfies Prisma.AssignmentExerciseSelect;

type ExerciseRow = Prisma.AssignmentExerciseGetPayload<{ select: ReturnType<typeof exerciseFor> }>;

function toExercise({ exerciseId, version, drafts, submissions }: ExerciseRow) {
  const attempts = submissions.map(({ runs }) => runs[0] ?? { verdict: null, score: null });
  return { id: exerciseId, title: version.title, points: version.points, progress: progressOf(attempts, drafts.length > 0) };
}
