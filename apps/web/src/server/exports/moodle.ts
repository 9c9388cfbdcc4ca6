import type { CourseGrades } from '../gradebook/grade-course.ts';
import { columnsOf, exportedOf } from './columns.ts';
import { toCsv, type CsvCell } from './csv.ts';

/**
 * A file for Moodle's grade import, with the columns of its own export; map "Email address" to the user. Moodle refuses a whole
 * file for one value above the maximum, so a bonus stops there. Who is excused, and who has no grade, has an empty cell.
 */
export function toMoodle(grades: CourseGrades): string {
  const columns = columnsOf(grades);
  const header = ['First name', 'Last name', 'ID number', 'Institution', 'Department', 'Email address', ...columns.map(({ title }) => `${title} (Real)`)];
  const rows = grades.students.map(({ name, email, grades: { assignments } }): readonly CsvCell[] => {
    const { first, last } = partsOf(name);
    const points = columns.map(({ index, maxPoints }) => exportedOf(assignments[index], maxPoints, maxPoints));
    return [first, last, null, null, null, email, ...points.map((exported) => (exported === 'excused' ? null : exported))];
  });
  return toCsv([header, ...rows]);
}

/** Moodle has two fields for a name, Nabla one: the last word is taken for the last name. */
function partsOf(name: string): { readonly first: string; readonly last: string } {
  const words = name.trim().split(/\s+/u);
  return { first: words.slice(0, -1).join(' '), last: words.at(-1) ?? '' };
}
