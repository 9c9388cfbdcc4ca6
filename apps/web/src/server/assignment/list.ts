import type { PrismaClient } from '@nabla/db';
import type { Language } from '@nabla/exercise-kit';
import { moduleTitle } from '../module/title.ts';

/** A course's assignments as staff see them, with how many people handed something in. */
export async function listAssignments(db: PrismaClient, courseId: string, language: Language) {
  const [course, handedIn] = await Promise.all([
    db.course.findUniqueOrThrow({
      where: { id: courseId },
      select: {
        timeZone: true,
        assignments: {
          orderBy: { position: 'asc' },
          select: {
            id: true,
            slug: true,
            title: true,
            opensAt: true,
            dueAt: true,
            closesAt: true,
            latePolicy: true,
            gradeGroup: { select: { name: true } },
            exercises: { select: { points: true, version: { select: { points: true } } } },
            _count: { select: { overrides: true } },
          },
        },
      },
    }),
    countStudents(db, courseId),
  ]);
  const assignments = course.assignments.map(({ exercises, gradeGroup, _count, ...assignment }) => ({
    ...assignment,
    title: moduleTitle(assignment, language),
    group: gradeGroup?.name ?? null,
    exercises: exercises.length,
    points: exercises.reduce((sum, { points, version }) => sum + (points ?? version.points), 0),
    extensions: _count.overrides,
    students: handedIn.get(assignment.id) ?? 0,
  }));
  return { timeZone: course.timeZone, assignments };
}

/** How many people handed in to each assignment. */
async function countStudents(db: PrismaClient, courseId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<readonly { id: string; students: number }[]>`
    SELECT work."assignmentId" AS id, count(DISTINCT work."userId")::int AS students
    FROM (
      SELECT DISTINCT ae."assignmentId", s."userId"
      FROM assignment a
      JOIN assignment_exercise ae ON ae."assignmentId" = a.id
      JOIN submission s ON s."assignmentExerciseId" = ae.id
      WHERE a."courseId" = ${courseId}
    ) work
    GROUP BY 1`;
  return new Map(rows.map(({ id, students }) => [id, students]));
}
