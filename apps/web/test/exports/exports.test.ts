import { describe, expect, it } from 'vitest';
import { gradeStudent } from '#grades/grade-student.ts';
import type { AssignmentRules } from '#grades/rules.ts';
import type { StudentWork } from '#grades/work.ts';
import { toCanvas } from '#server/exports/canvas.ts';
import { toJson } from '#server/exports/json.ts';
import { toMoodle } from '#server/exports/moodle.ts';
import type { CourseGrades } from '#server/gradebook/grade-course.ts';
import { assignment, attempt, CLOCK, course, DAY, DUE, tried, work } from '../grades/course.ts';
import { formulasIn, importToCanvas, importToMoodle } from './importers.ts';

const PLANS: readonly (AssignmentRules & { readonly title: string })[] = [
  { ...assignment({ id: 'a', exercises: [{ id: 'a/1', points: 10 }, { id: 'a/2', points: 10 }] }), title: 'Backpropagation, "from scratch"' },
  { ...assignment({ id: 'b', early: { percent: 5, mostPercent: 10 }, exercises: [{ id: 'b/1', points: 8 }] }), title: '=SUM(A1:A9) (2026)' },
];
const RULES = course(PLANS);

const student = (name: string, email: string, done: StudentWork) => ({ id: email, name, email, groups: [], grades: gradeStudent(RULES, done, CLOCK) });
const excused = { dueAt: null, closesAt: null, extraAttempts: 0, exempt: true, reason: 'abroad' };

const STUDENTS = [
  student('Ada Byron', 'ada@x.org', work({ 'a/1': tried(attempt(1, DUE, 1 / 3)), 'b/1': tried(attempt(1, DUE - 3 * DAY, 1)) })),
  student('-2+3 Bobby', 'bobby@x.org', work({ 'a/1': tried(attempt(1, DUE, 1)), 'a/2': tried({ number: 1, at: DUE, result: { kind: 'not_graded' } }) }, { b: [excused] })),
  student('Cy', 'cy@x.org', work({})),
];

const GRADES: CourseGrades = {
  course: {
    id: 'c',
    slug: 'nets',
    title: '@Networks',
    timeZone: 'UTC',
    lateDays: 0,
    gradeGroups: [],
    rules: RULES,
    assignments: PLANS.map((plan) => ({
      id: plan.id,
      slug: plan.id,
      title: plan.title,
      opensAt: null,
      dueAt: new Date(DUE),
      closesAt: null,
      latePolicy: 'none',
      latePercent: 0,
      lateLowestPercent: 0,
      lateDaysMost: 0,
      earlyPercent: 0,
      earlyMostPercent: 0,
      counting: 'best',
      maxAttempts: null,
      coolDownMinutes: null,
      visibility: 'at_once',
      weight: null,
      gradeGroupId: null,
      exercises: plan.exercises.map(({ id, points }) => ({ id, exerciseId: id, title: id, points })),
    })),
  },
  students: STUDENTS,
};

describe('the file for Canvas', () => {
  const file = toCanvas(GRADES);
  const read = importToCanvas(file);

  it('is read back by Canvas’s rules: points, excused, and zero for what is missing', () => {
    expect(read.points).toStrictEqual([20, 8]);
    // 10/3 to hundredths of 20 points; three days early on eight points is ten per cent more, the most there is.
    expect(read.students['ada@x.org']).toStrictEqual([3.33, 8.8]);
    expect(read.students['cy@x.org']).toStrictEqual([0, 0]);
  });

  it('scales what could be graded to the whole, since Canvas knows no exercise without a grade', () => expect(read.students['bobby@x.org']).toStrictEqual([20, 'excused']));

  it('has no title that Canvas takes for one of its own ids', () => expect(read.ids).toStrictEqual([null, null]));

  it('holds nothing that a spreadsheet would run', () => expect(formulasIn(file)).toStrictEqual([]));
});

describe('the file for Moodle', () => {
  const file = toMoodle(GRADES);

  it('is read back by Moodle’s rules, which refuse a file for one value above the maximum', () => {
    const { students } = importToMoodle(file, { known: STUDENTS.map(({ email }) => email), maxima: [20, 8] });
    expect(students).toStrictEqual({ 'ada@x.org': [3.33, 8], 'bobby@x.org': [20, null], 'cy@x.org': [0, 0] });
  });

  it('holds nothing that a spreadsheet would run', () => expect(formulasIn(file)).toStrictEqual([]));
});

it('the JSON file has each number with the steps that led to it', () => {
  const file: unknown = JSON.parse(toJson(GRADES));
  expect(file).toMatchObject({
    format: 'nabla-grades/1',
    students: [{ email: 'ada@x.org', assignments: [{ points: 3.33, exercises: [{ state: 'graded', points: 3.33, steps: [{ kind: 'due' }, { kind: 'earned', attempt: 1 }, { kind: 'counted' }] }, { state: 'missing', points: null }] }, {}] }, {}, {}],
  });
});
