import type { PrismaClient } from '@nabla/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAnalytics } from '#server/analytics/list.ts';
import { openAnalytics } from '#server/analytics/open.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';

const opened = new AsyncDisposableStack();
let db: PrismaClient;

beforeAll(async () => {
  ({ db } = await openTestDatabase(opened));
});

afterAll(() => opened.disposeAsync());

const NOW = new Date('2026-03-10T12:00:00Z');
const HASH = 'a'.repeat(64);

type Attempt = { readonly at: string; readonly cases: readonly ('accepted' | 'wrong_answer')[]; readonly mistake?: string };

/** Submits and grades; the points are ten for each accepted case. */
async function submit(userId: string, assignmentExerciseId: string, attempts: readonly Attempt[]): Promise<void> {
  for (const [index, { at, cases, mistake }] of attempts.entries()) {
    const submittedAt = new Date(at);
    const accepted = cases.every((verdict) => verdict === 'accepted');
    await db.submission.create({
      data: {
        userId,
        assignmentExerciseId,
        attempt: index + 1,
        source: '',
        submittedAt,
        runs: {
          create: {
            exerciseId: 'output-error',
            exerciseHash: HASH,
            queuedAt: submittedAt,
            finishedAt: submittedAt,
            verdict: accepted ? 'accepted' : 'wrong_answer',
            score: 10 * cases.filter((verdict) => verdict === 'accepted').length,
            maxScore: 10 * cases.length,
            ...(mistake === undefined ? {} : { mistake }),
            cases: {
              create: cases.map((verdict, position) => ({
                position,
                name: position === 0 ? 'one neuron' : 'two layers',
                kind: position === 0 ? ('sample' as const) : ('secret' as const),
                verdict,
                timeMs: 1,
                result: mistake !== undefined && verdict === 'wrong_answer' ? { hint: 'Mind the sign.' } : {},
              })),
            },
          },
        },
      },
    });
  }
}

const [GOOD, BAD] = ['accepted', 'wrong_answer'] as const;

test('numbers of a class are those of its students and of the runs that count', async () => {
  const { courseId, assignmentExerciseIds, userIds } = await addCourse(db, 'numbers', ['ada', 'ben', 'cyd', 'dee']);
  const [id = ''] = assignmentExerciseIds;
  const [ada = '', ben = '', cyd = ''] = userIds;
  await submit(ada, id, [
    { at: '2026-03-01T10:00:00Z', cases: [BAD, BAD], mistake: 'sign-flip' },
    { at: '2026-03-01T10:30:00Z', cases: [GOOD, GOOD] },
  ]);
  await submit(ben, id, [{ at: '2026-03-01T11:00:00Z', cases: [GOOD, BAD], mistake: 'sign-flip' }]);
  await submit(cyd, id, Array.from({ length: 5 }, (_, index) => ({ at: `2026-03-02T1${index}:00:00Z`, cases: [BAD, BAD] as const })));

  const numbers = await openAnalytics(db, { courseId, assignmentExerciseId: id }, NOW);
  expect(numbers).toMatchObject({ students: 3, solved: 1 });
  expect(numbers.cases).toEqual([
    { name: 'one neuron', kind: 'sample', reached: 3, passed: 2, students: 3 },
    { name: 'two layers', kind: 'secret', reached: 3, passed: 1, students: 3 },
  ]);
  expect(numbers.mistakes).toEqual([{ mistake: 'sign-flip', submissions: 2, students: 2, hint: 'Mind the sign.' }]);
  expect(numbers.verdicts).toEqual([{ verdict: 'wrong_answer', submissions: 7 }, { verdict: 'accepted', submissions: 1 }]);
  expect(numbers.attemptsToSolve).toEqual([{ attempts: 1, students: 0 }, { attempts: 2, students: 1 }]);
  expect(numbers.minutesToSolve).toEqual([30]);
  expect(numbers.stuck.map(({ name, attempts }) => [name, attempts])).toEqual([['cyd', 5]]);
  expect(await listAnalytics(db, courseId)).toMatchObject([{ submissions: 8, students: 3, solved: 1 }]);
});

test('a run of a dry run counts for nothing', async () => {
  const { courseId, assignmentExerciseIds, userIds } = await addCourse(db, 'trials', ['ada']);
  const [id = ''] = assignmentExerciseIds;
  await submit(userIds[0] ?? '', id, [{ at: '2026-03-01T10:00:00Z', cases: [BAD] }]);
  const { id: submissionId } = await db.submission.findFirstOrThrow({ where: { assignmentExerciseId: id } });
  await db.gradingRun.create({ data: { submissionId, exerciseId: 'output-error', exerciseHash: HASH, isTrial: true, verdict: 'accepted', score: 10, maxScore: 10, finishedAt: NOW, queuedAt: NOW } });
  expect(await openAnalytics(db, { courseId, assignmentExerciseId: id }, NOW)).toMatchObject({ solved: 0, verdicts: [{ verdict: 'wrong_answer', submissions: 1 }] });
});
