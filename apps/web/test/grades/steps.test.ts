import { expect, it } from 'vitest';
import { gradeStudent } from '#grades/grade-student.ts';
import type { AssignmentRules } from '#grades/rules.ts';
import { stepsOf } from '#grades/steps.ts';
import type { ExerciseWork, Override } from '#grades/work.ts';
import { assignment, attempt, CLOCK, course, DAY, DUE, extension, tried, work } from './course.ts';

function explain(rules: Partial<AssignmentRules>, done: ExerciseWork, overrides: readonly Override[] = []) {
  const plan = assignment(rules);
  const [graded] = gradeStudent(course([plan]), work({ 'a/1': done }, { a: overrides }), CLOCK).assignments;
  return (graded?.exercises ?? []).flatMap((grade) => stepsOf(grade, { dates: plan.dates, overrides }));
}

const PER_DAY = { kind: 'per_day', percent: 20, lowestPercent: 0 } as const;

it('a late attempt that counts is told with what it earned, what it lost, and against which one it was chosen', () =>
  expect(explain({ late: PER_DAY }, tried(attempt(1, DUE, 0.5), attempt(2, DUE + DAY, 1)))).toStrictEqual([
    { kind: 'due', dueAt: DUE },
    { kind: 'earned', attempt: 1, at: DUE, percent: 50, points: 5, maxPoints: 10 },
    { kind: 'earned', attempt: 2, at: DUE + DAY, percent: 100, points: 10, maxPoints: 10 },
    { kind: 'timed', attempt: 2, timing: { kind: 'late', days: 1, percentLost: 20 }, points: 8 },
    { kind: 'counted', counting: 'best', of: 2, attempt: 2, points: 8 },
  ]));

it('an extension is told with its reason', () =>
  expect(explain({ late: PER_DAY }, tried(attempt(1, DUE + DAY, 1)), [extension(DUE + DAY)])).toContainEqual({ kind: 'extended', dueAt: DUE + DAY, reason: 'ill' }));

it('points given by hand come last, after what would have been', () => {
  const given = { points: 9, comment: 'a slip of the pen', by: 'Ada', at: DUE };
  expect(explain({}, { attempts: [attempt(1, DUE, 0.5)], given }).slice(-2)).toStrictEqual([
    { kind: 'counted', counting: 'best', of: 1, attempt: 1, points: 5 },
    { kind: 'given', ...given },
  ]);
});

it('what was not handed in, and who is excused, is said plainly', () => {
  expect(explain({}, tried())).toStrictEqual([{ kind: 'due', dueAt: DUE }, { kind: 'missing' }]);
  expect(explain({}, tried(), [{ ...extension(DUE), exempt: true, reason: 'abroad' }]).at(-1)).toStrictEqual({ kind: 'exempt', reason: 'abroad' });
});
