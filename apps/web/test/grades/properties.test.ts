import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeStudent } from '#grades/grade-student.ts';
import type { AssignmentRules, CourseRules } from '#grades/rules.ts';
import type { Attempt, ExerciseWork, Override, StudentWork } from '#grades/work.ts';
import { CLOCK, DAY, DUE, extension, HOUR, work } from './course.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;

const late = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({ kind: fc.constant('per_day' as const), percent: fc.integer({ min: 0, max: 100 }), lowestPercent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('late_days' as const), most: fc.integer({ min: 0, max: 5 }) }),
);

const early = fc.option(fc.record({ percent: fc.integer({ min: 0, max: 5 }), mostPercent: fc.integer({ min: 0, max: 20 }) }));

const rulesOf = (id: string): fc.Arbitrary<AssignmentRules> =>
  fc.record({
    id: fc.constant(id),
    dates: fc.record({ opensAt: fc.constant(null), dueAt: fc.constantFrom(DUE, DUE + 3 * DAY, null), closesAt: fc.constantFrom(null, DUE + 6 * DAY) }),
    late,
    early,
    counting: fc.constantFrom('best' as const, 'last' as const, 'average' as const),
    weight: fc.option(fc.integer({ min: 0, max: 5 })),
    groupId: fc.constantFrom(null, 'homework'),
    exercises: fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })).map((points) => points.map((value, index) => ({ id: `${id}/${index}`, points: value }))),
  });

const courses: fc.Arbitrary<CourseRules> = fc.record({
  assignments: fc.tuple(...NAMES.map(rulesOf)),
  groups: fc.integer({ min: 0, max: 4 }).map((dropLowest) => [{ id: 'homework', weight: 2, dropLowest }]),
  lateDays: fc.integer({ min: 0, max: 6 }),
});

const result: fc.Arbitrary<Attempt['result']> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }).map((tenths) => ({ kind: 'graded' as const, fraction: tenths / 20 })) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'waiting' as const }, { kind: 'not_graded' as const }) },
);

const exercise: fc.Arbitrary<ExerciseWork> = fc
  .array(fc.record({ hours: fc.integer({ min: -100, max: 200 }), result }), { maxLength: 4 })
  .map((tries) => ({
    attempts: tries
      .toSorted((a, b) => a.hours - b.hours)
      .map(({ hours, result: came }, index) => ({ number: index + 1, at: DUE + hours * HOUR, result: came })),
    given: null,
  }));

const IDS = NAMES.flatMap((name) => [`${name}/0`, `${name}/1`]);
const students: fc.Arbitrary<StudentWork> = fc
  .tuple(...IDS.map(() => exercise))
  .map((done) => work(Object.fromEntries(IDS.map((id, index) => [id, done[index] ?? { attempts: [], given: null }]))));

const granted = (student: StudentWork, overrides: Readonly<Record<string, readonly Override[]>>): StudentWork => ({ ...student, overrides: new Map(Object.entries(overrides)) });

/** The same work with one exercise's scores raised. */
const better = (student: StudentWork, id: string): StudentWork => ({
  ...student,
  exercises: new Map(
    [...student.exercises].map(([key, done]) =>
      key === id
        ? [key, { ...done, attempts: done.attempts.map((tried) => (tried.result.kind === 'graded' ? { ...tried, result: { kind: 'graded', fraction: Math.min(1, tried.result.fraction + 0.3) } } : tried)) }]
        : [key, done],
    ),
  ),
});

const percentOf = (course: CourseRules, student: StudentWork, now = CLOCK.now) => gradeStudent(course, student, { ...CLOCK, now }).total.percent ?? 0;

describe('whatever the rules and the work', () => {
  it('a higher score never lowers the total', () =>
    fc.assert(
      fc.property(courses, students, fc.constantFrom(...IDS), (course, student, id) => {
        expect(percentOf(course, better(student, id))).toBeGreaterThanOrEqual(percentOf(course, student));
      }),
      { numRuns: 300 },
    ));

  it('an extension never lowers the total, whenever one looks', () =>
    fc.assert(
      fc.property(fc.tuple(courses, students), fc.constantFrom(...NAMES), fc.tuple(fc.integer({ min: -48, max: 240 }), fc.integer({ min: -24, max: 300 })), ([course, student], name, [hours, passed]) => {
        const now = DUE + passed * HOUR;
        expect(percentOf(course, granted(student, { [name]: [extension(DUE + hours * HOUR)] }), now)).toBeGreaterThanOrEqual(percentOf(course, student, now));
      }),
      { numRuns: 500 },
    ));

  it('an extension never lowers a grade that needs no late days', () =>
    fc.assert(
      fc.property(courses, students, fc.integer({ min: -48, max: 240 }), (course, student, hours) => {
        const plain = { ...course, lateDays: 0 };
        const before = gradeStudent(plain, student, CLOCK).assignments;
        const after = gradeStudent(plain, granted(student, Object.fromEntries(NAMES.map((name) => [name, [extension(DUE + hours * HOUR)]]))), CLOCK).assignments;
        for (const [index, { points }] of before.entries()) expect(after[index]?.points).toBeGreaterThanOrEqual(points);
      }),
    ));

  it('no grade is below zero, or above the maximum by more than the bonus', () =>
    fc.assert(
      fc.property(courses, students, (course, student) => {
        for (const [index, { exercises }] of gradeStudent(course, student, CLOCK).assignments.entries()) {
          const bonus = course.assignments[index]?.early?.mostPercent ?? 0;
          for (const grade of exercises) {
            if (grade.state !== 'graded') continue;
            expect(grade.points).toBeGreaterThanOrEqual(0);
            expect(grade.points).toBeLessThanOrEqual(grade.maxPoints * (1 + bonus / 100) + 0.005);
          }
        }
      }),
    ));

  it('late days spent are never more than there are, nor fewer than none', () =>
    fc.assert(
      fc.property(courses, students, (course, student) => {
        const { lateDays, assignments } = gradeStudent(course, student, CLOCK);
        expect(lateDays.spent).toBeLessThanOrEqual(course.lateDays);
        for (const spent of assignments.map((grade) => grade.lateDays)) expect(spent).toBeGreaterThanOrEqual(0);
      }),
    ));

  it('more late days never lower the total', () =>
    fc.assert(
      fc.property(courses, students, (course, student) => {
        expect(percentOf({ ...course, lateDays: course.lateDays + 1 }, student)).toBeGreaterThanOrEqual(percentOf(course, student));
      }),
    ));

  it('the order in which attempts and grants are read changes nothing', () =>
    fc.assert(
      fc.property(courses, students, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 3 }), (course, student, days) => {
        const overrides = days.map((day) => extension(DUE + day * DAY));
        const turned: StudentWork = {
          exercises: new Map([...student.exercises].toReversed().map(([id, done]) => [id, { ...done, attempts: done.attempts.toReversed() }])),
          overrides: new Map([['a', overrides.toReversed()]]),
        };
        const [one, other] = [granted(student, { a: overrides }), turned].map((each) => gradeStudent(course, each, CLOCK));
        expect(other?.total.percent).toBe(one?.total.percent);
        expect(other?.assignments.map(({ points }) => points)).toStrictEqual(one?.assignments.map(({ points }) => points));
      }),
    ));
});
