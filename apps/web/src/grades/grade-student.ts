import { fullPoints, gradeAssignment, type AssignmentGrade } from './assignment-grade.ts';
import { daysLate } from './weigh.ts';
import { spendLateDays, type Ladder, type Unit } from './late-days.ts';
import type { AssignmentRules, Clock, CourseRules } from './rules.ts';
import { totalOf, type CourseTotal } from './total.ts';
import { NO_WORK, type StudentWork } from './work.ts';

/** All grades of one student in a course. */
export type StudentGrades = {
  /** In the order of the course. */
  readonly assignments: readonly AssignmentGrade[];
  readonly total: CourseTotal;
  readonly lateDays: { readonly granted: number; readonly spent: number };
};

/**
 * From what a student did, and the rules, to grades. Whatever is shown, exported or sent elsewhere is a value of this function,
 * and carries the attempts, days and grants that it was made of.
 */
export function gradeStudent(course: CourseRules, work: StudentWork, clock: Clock): StudentGrades {
  const ladders = course.assignments.map((rules) => ladderOf(rules, course.lateDays, { work, clock }));
  const assignments = ladders.some((ladder) => ladder.length > 1) ? spendOver(course, ladders) : ladders.flatMap((ladder) => ladder.slice(0, 1));
  const spent = assignments.reduce((sum, { lateDays }) => sum + lateDays, 0);
  return { assignments, total: totalOf(unitsOf(course, assignments)), lateDays: { granted: course.lateDays, spent } };
}

type Student = { readonly work: StudentWork; readonly clock: Clock };

/** The grades of an assignment for each number of late days that could help there; at least for none. */
function ladderOf(rules: AssignmentRules, bank: number, student: Student): Ladder {
  const without = gradeAssignment(rules, { ...student, lateDays: 0 });
  if (rules.late.kind !== 'late_days' || without.standing !== 'counts') return [without];
  const most = Math.min(rules.late.most, bank, latestDay(rules, without, student));
  return [without, ...Array.from({ length: most }, (_, day) => gradeAssignment(rules, { ...student, lateDays: day + 1 }))];
}

const latestDay = ({ exercises }: AssignmentRules, { dates }: AssignmentGrade, { work, clock }: Student): number =>
  Math.max(0, ...exercises.flatMap(({ id }) => (work.exercises.get(id) ?? NO_WORK).attempts.map(({ at }) => daysLate(dates, at, clock))));

function spendOver(course: CourseRules, ladders: readonly Ladder[]): readonly AssignmentGrade[] {
  const rungs = new Map(course.assignments.map(({ id }, index) => [id, ladders[index] ?? []]));
  const first = ladders.flatMap((ladder) => ladder.slice(0, 1));
  const units = unitsOf(course, first).map(({ grades, ...unit }): Unit => ({ ...unit, ladders: grades.map(({ id }) => rungs.get(id) ?? []) })).filter(hasChoice);
  const chosen = new Map(spendLateDays(units, course.lateDays).map((grade) => [grade.id, grade]));
  return first.map((grade) => chosen.get(grade.id) ?? grade);
}

/** Where no late day could help there is nothing to lay out. */
const hasChoice = ({ ladders }: Unit): boolean => ladders.some((ladder) => ladder.length > 1);

/** What counts together in the total: each group, and every assignment without one. */
function unitsOf({ assignments, groups }: CourseRules, grades: readonly AssignmentGrade[]) {
  const counting = new Map(grades.filter(({ standing }) => standing === 'counts').map((grade) => [grade.id, grade]));
  const of = (rules: readonly AssignmentRules[]) => rules.flatMap(({ id }) => counting.get(id) ?? []);
  const alone = assignments.filter(({ groupId }) => !groups.some(({ id }) => id === groupId));
  return [
    ...alone.map((rules) => ({ group: null, weight: rules.weight ?? fullPoints(rules), grades: of([rules]) })),
    ...groups.map((group) => ({ group, weight: group.weight, grades: of(assignments.filter(({ groupId }) => groupId === group.id)) })),
  ].filter(({ grades: counted }) => counted.length > 0);
}
