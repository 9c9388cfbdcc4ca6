import type { Prisma, PrismaClient } from '@nabla/db';
import { inLanguage, type Language } from '@nabla/exercise-kit';
import type { CourseRules } from '#grades/rules.ts';
import { findExercise } from '../catalog.ts';
import { moduleTitle } from '../module/title.ts';
import { RULES, toRules } from './to-rules.ts';

/** A course as its grades are reckoned and shown. */
export type GradedCourse = Awaited<ReturnType<typeof readCourse>>;

export async function readCourse(db: PrismaClient, courseId: string, language: Language) {
  const { assignments, gradeGroups, ...course } = await db.course.findUniqueOrThrow({ where: { id: courseId }, select: COURSE });
  const shown = assignments.map(({ exercises, ...row }) => ({ ...row, title: moduleTitle(row, language), exercises: exercises.map((exercise) => toExercise(exercise, language)) }));
  const rules: CourseRules = { assignments: shown.map((row) => ({ ...toRules(row), exercises: row.exercises })), groups: gradeGroups, lateDays: course.lateDays };
  return { ...course, gradeGroups, assignments: shown, rules };
}

const COURSE = {
  id: true,
  slug: true,
  title: true,
  timeZone: true,
  lateDays: true,
  gradeGroups: { orderBy: { name: 'asc' }, select: { id: true, name: true, weight: true, dropLowest: true } },
  assignments: {
    orderBy: { position: 'asc' },
    select: {
      ...RULES,
      slug: true,
      title: true,
      exercises: { orderBy: { position: 'asc' }, select: { id: true, exerciseId: true, points: true, version: { select: { title: true, points: true } } } },
    },
  },
} as const satisfies Prisma.CourseSelect;

type ExerciseRow = Prisma.CourseGetPayload<{ select: typeof COURSE }>['assignments'][number]['exercises'][number];

function toExercise({ id, exerciseId, points, version }: ExerciseRow, language: Language) {
  const known = findExercise(exerciseId);
  return { id, exerciseId, title: known ? inLanguage(known.texts, language).title : version.title, points: points ?? version.points };
}
