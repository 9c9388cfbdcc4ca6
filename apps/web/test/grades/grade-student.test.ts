import { describe, expect, it } from 'vitest';
import { gradeStudent } from '#grades/grade-student.ts';
import type { AssignmentRules, CourseRules } from '#grades/rules.ts';
import type { ExerciseWork, Override } from '#grades/work.ts';
import { assignment, attempt, CLOCK, CLOSE, course, DAY, DUE, extension, HOUR, tried, work } from './course.ts';

const PER_DAY = { kind: 'per_day', percent: 20, lowestPercent: 50 } as const;

/** Of one exercise of ten points. */
function gradeOf(rules: Partial<AssignmentRules>, exercise: ExerciseWork, overrides: readonly Override[] = []) {
  const [graded] = gradeStudent(course([assignment(rules)]), work({ 'a/1': exercise }, { a: overrides }), CLOCK).assignments;
  return graded?.exercises[0];
}

describe('an exercise', () => {
  it('scales the share of the cases that hold to its points', () =>
    expect(gradeOf({}, tried(attempt(1, DUE, 0.75)))).toMatchObject({ state: 'graded', points: 7.5, maxPoints: 10 }));

  it('costs nothing for a late attempt without a late policy', () =>
    expect(gradeOf({}, tried(attempt(1, DUE + 3 * DAY, 1)))).toMatchObject({ points: 10 }));

  it('is on time at the due moment, and a day late one millisecond after', () => {
    expect(gradeOf({ late: PER_DAY }, tried(attempt(1, DUE, 1)))).toMatchObject({ points: 10 });
    expect(gradeOf({ late: PER_DAY }, tried(attempt(1, DUE + 1, 1)))).toMatchObject({ points: 8 });
  });

  it('loses 20 % for each day begun, down to the lowest share', () => {
    expect(gradeOf({ late: PER_DAY }, tried(attempt(1, DUE + DAY + HOUR, 1)))).toMatchObject({ points: 6 });
    expect(gradeOf({ late: PER_DAY }, tried(attempt(1, DUE + 6 * DAY, 1)))).toMatchObject({ points: 5 });
  });

  it('takes the better of an early weak and a late strong attempt, after the days are taken off', () => {
    expect(gradeOf({ late: PER_DAY }, tried(attempt(1, DUE, 0.7), attempt(2, DUE + HOUR, 0.8)))).toMatchObject({ points: 7 });
    expect(gradeOf({ late: PER_DAY }, tried(attempt(1, DUE, 0.7), attempt(2, DUE + HOUR, 1)))).toMatchObject({ points: 8 });
  });

  it('takes the last attempt, or the mean of all, where the assignment says so', () => {
    const attempts = tried(attempt(2, DUE, 0.4), attempt(1, DUE - HOUR, 1));
    expect(gradeOf({ counting: 'last' }, attempts)).toMatchObject({ points: 4 });
    expect(gradeOf({ counting: 'average' }, attempts)).toMatchObject({ points: 7 });
  });

  it('is worth more before the due date where there is a bonus, up to its cap', () => {
    const early = { percent: 4, mostPercent: 10 };
    expect(gradeOf({ early }, tried(attempt(1, DUE - 2 * DAY - HOUR, 1)))).toMatchObject({ points: 10.8 });
    expect(gradeOf({ early }, tried(attempt(1, DUE - 9 * DAY, 1)))).toMatchObject({ points: 11 });
    expect(gradeOf({ early }, tried(attempt(1, DUE - HOUR, 1)))).toMatchObject({ points: 10 });
  });

  it('is worth nothing after the assignment closed', () =>
    expect(gradeOf({ dates: { opensAt: null, dueAt: DUE, closesAt: CLOSE } }, tried(attempt(1, CLOSE + 1, 1)))).toMatchObject({ state: 'graded', points: 0 }));

  it('is not graded, and no zero, when the grader failed', () => {
    const failed = { number: 1, at: DUE, result: { kind: 'not_graded' } } as const;
    expect(gradeOf({}, tried(failed))).toStrictEqual({ state: 'not_graded', maxPoints: 10 });
    expect(gradeOf({ counting: 'last' }, tried(attempt(1, DUE, 0.5), { ...failed, number: 2 }))).toMatchObject({ points: 5 });
  });

  it('has the points that staff gave, and keeps what was reckoned', () => {
    const given = { points: 9, comment: 'right idea', by: 'Ada', at: DUE };
    expect(gradeOf({}, { attempts: [attempt(1, DUE, 0.5)], given })).toMatchObject({ state: 'given', points: 9, given, reckoned: { points: 5 } });
  });

  it('is on time within an extension, of which the most generous holds', () => {
    const late = tried(attempt(1, DUE + 2 * DAY, 1));
    expect(gradeOf({ late: PER_DAY }, late, [extension(DUE + DAY)])).toMatchObject({ points: 8 });
    expect(gradeOf({ late: PER_DAY }, late, [extension(DUE + 2 * DAY), extension(DUE + DAY)])).toMatchObject({ points: 10 });
  });
});

const two = (rules: Partial<CourseRules> = {}) =>
  course([assignment({ id: 'a', exercises: [{ id: 'a/1', points: 10 }] }), assignment({ id: 'b', exercises: [{ id: 'b/1', points: 30 }] })], rules);

describe('the course total', () => {
  it('weighs assignments by their points', () => {
    const grades = gradeStudent(two(), work({ 'a/1': tried(attempt(1, DUE, 1)), 'b/1': tried(attempt(1, DUE, 0.5)) }), CLOCK);
    // (10 · 1 + 30 · 0.5) / 40
    expect(grades.total.percent).toBe(62.5);
  });

  it('counts what is missing as zero once it is due, and not before', () => {
    const done = work({ 'a/1': tried(attempt(1, DUE - 9 * DAY, 1)) });
    expect(gradeStudent(two(), done, CLOCK).total.percent).toBe(25);
    expect(gradeStudent(two(), done, { ...CLOCK, now: DUE }).total.percent).toBeNull();
  });

  it('leaves out what a student is excused from', () => {
    const excused = { dueAt: null, closesAt: null, extraAttempts: 0, exempt: true, reason: 'abroad' };
    expect(gradeStudent(two(), work({ 'a/1': tried(attempt(1, DUE, 0.9)) }, { b: [excused] }), CLOCK).total.percent).toBe(90);
  });

  it('leaves out what the grader could not grade', () => {
    const failed = tried({ number: 1, at: DUE, result: { kind: 'not_graded' } });
    expect(gradeStudent(two(), work({ 'a/1': tried(attempt(1, DUE, 0.8)), 'b/1': failed }), CLOCK).total.percent).toBe(80);
  });

  it('drops the lowest of a group', () => {
    const group = { id: 'homework', weight: 1, dropLowest: 1 };
    const rules = course(['a', 'b', 'c'].map((id) => assignment({ id, groupId: 'homework', exercises: [{ id: `${id}/1`, points: 10 }] })), { groups: [group] });
    const graded = gradeStudent(rules, work({ 'a/1': tried(attempt(1, DUE, 0.2)), 'b/1': tried(attempt(1, DUE, 0.6)), 'c/1': tried(attempt(1, DUE, 1)) }), CLOCK);
    expect(graded.total.percent).toBe(80);
    expect(graded.total.parts[0]?.dropped.map(({ id }) => id)).toStrictEqual(['a']);
  });
});

describe('the bank of late days', () => {
  const late = { kind: 'late_days', most: 3 } as const;
  const rules = (lateDays: number) =>
    course([assignment({ id: 'a', late, exercises: [{ id: 'a/1', points: 10 }] }), assignment({ id: 'b', late, exercises: [{ id: 'b/1', points: 10 }] })], { lateDays });
  const done = work({ 'a/1': tried(attempt(1, DUE + 2 * DAY, 0.5)), 'b/1': tried(attempt(1, DUE + DAY, 1)) });

  it('covers late work in full as far as it goes', () => {
    const grades = gradeStudent(rules(3), done, CLOCK);
    expect(grades.assignments.map(({ points, lateDays }) => [points, lateDays])).toStrictEqual([[5, 2], [10, 1]]);
    expect(grades.lateDays).toStrictEqual({ granted: 3, spent: 3 });
  });

  it('goes where it gives the most, and keeps what it does not need', () => {
    const grades = gradeStudent(rules(2), done, CLOCK);
    expect(grades.assignments.map(({ points, lateDays }) => [points, lateDays])).toStrictEqual([[0, 0], [10, 1]]);
    expect(grades.lateDays).toStrictEqual({ granted: 2, spent: 1 });
  });

  it('covers no more days in an assignment than that allows', () =>
    expect(gradeStudent(rules(9), work({ 'a/1': tried(attempt(1, DUE + 4 * DAY, 1)) }), CLOCK).lateDays.spent).toBe(0));
});
