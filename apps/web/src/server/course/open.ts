import type { Prisma, PrismaClient } from '@nabla/db';
import { inLanguage, type Language } from '@nabla/exercise-kit';
import { datesWith, isExempt, visibleFrom } from '#grades/dates.ts';
import { catalog, findExercise } from '../catalog.ts';
import { grantedTo } from '../grades/read-door.ts';
import { OVERRIDE, RULES, toOverride, toRules } from '../grades/to-rules.ts';
import type { AssignmentSlug, CourseSlug, UserId } from '../ids.ts';
import { moduleTitle } from '../module/title.ts';
import { COUNTING_RUN } from '../submission/counting-run.ts';
import { progressOf } from './progress.ts';

type Place = { readonly courseSlug: CourseSlug; readonly assignmentSlug: AssignmentSlug };
type Reader = { readonly db: PrismaClient; readonly person: { readonly id: UserId }; readonly language: Language; readonly now: Date };

/** A course with its assignments in the reader's language, and how far one person is with each exercise. */
export async function openCourse({ db, person, language, now }: Reader, slug: CourseSlug) {
  const { assignments, ...course } = await db.course.findUniqueOrThrow({ where: { slug }, select: courseFor(person.id) });
  const ladder = catalog().models.filter(({ step }) => step !== null);
  return { ...course, ladder, assignments: assignments.map((assignment) => toAssignment(assignment, { language, now })) };
}

/** One assignment of a course, as the course's page shows it; null where there is none. */
export async function openAssignment({ db, person, language, now }: Reader, { courseSlug, assignmentSlug }: Place) {
  const found = await db.assignment.findFirst({
    where: { slug: assignmentSlug, course: { slug: courseSlug } },
    select: { ...assignmentFor(person.id), course: { select: { slug: true, title: true, timeZone: true } } },
  });
  return found && { course: found.course, ...toAssignment(found, { language, now }) };
}

const courseFor = (userId: UserId) =>
  ({
    slug: true,
    title: true,
    timeZone: true,
    assignments: { orderBy: { position: 'asc' }, select: assignmentFor(userId) },
  }) satisfies Prisma.CourseSelect;

const assignmentFor = (userId: UserId) =>
  ({
    ...RULES,
    slug: true,
    title: true,
    overrides: { where: grantedTo(userId), select: OVERRIDE },
    exercises: { orderBy: { position: 'asc' }, select: exerciseFor(userId) },
  }) satisfies Prisma.AssignmentSelect;

const exerciseFor = (userId: UserId) =>
  ({
    exerciseId: true,
    points: true,
    version: { select: { title: true, points: true } },
    drafts: { where: { userId }, select: { savedAt: true } },
    submissions: {
      where: { userId },
      select: { runs: { ...COUNTING_RUN, select: { verdict: true, score: true, maxScore: true } } },
    },
  }) satisfies Prisma.AssignmentExerciseSelect;

type AssignmentRow = Prisma.AssignmentGetPayload<{ select: ReturnType<typeof assignmentFor> }>;
type ExerciseRow = AssignmentRow['exercises'][number];

type Reading = { readonly language: Language; readonly now: Date };

/** Dates are the student's own, with every extension. Before it opens, and before its results are shown, an assignment tells no more than that. */
function toAssignment({ slug, title, overrides, exercises, ...row }: AssignmentRow, { language, now }: Reading) {
  const grants = overrides.map(toOverride);
  const dates = datesWith(toRules(row).dates, grants);
  const showsResults = visibleFrom(row.visibility, dates) <= now.getTime();
  return {
    slug,
    title: moduleTitle({ slug, title }, language),
    opensAt: dates.opensAt !== null && dates.opensAt > now.getTime() ? new Date(dates.opensAt) : null,
    dueAt: toDate(dates.dueAt),
    closesAt: toDate(dates.closesAt),
    isExempt: isExempt(grants),
    exercises: exercises.map((exercise) => toExercise(exercise, { language, showsResults })),
  };
}

const toDate = (instant: number | null): Date | null => (instant === null ? null : new Date(instant));

type Showing = { readonly language: Language; readonly showsResults: boolean };

function toExercise({ exerciseId, version, points: own, drafts, submissions }: ExerciseRow, { language, showsResults }: Showing) {
  const points = own ?? version.points;
  const attempts = submissions.map(({ runs: [run] }) => (run === undefined || !showsResults ? UNKNOWN : { verdict: run.verdict, score: scaled(run, points) }));
  const known = findExercise(exerciseId);
  const title = known ? inLanguage(known.texts, language).title : version.title;
  return { id: exerciseId, title, points, progress: progressOf(attempts, drafts.length > 0) };
}

const UNKNOWN = { verdict: null, score: null };

/** A run's score in the points that the exercise is worth here. */
const scaled = ({ score, maxScore }: { readonly score: number | null; readonly maxScore: number | null }, points: number): number | null =>
  score === null || maxScore === null || maxScore === 0 ? score : (score / maxScore) * points;
