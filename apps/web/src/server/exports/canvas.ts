import type { CourseGrades } from '../gradebook/grade-course.ts';
import { columnsOf, exportedOf } from './columns.ts';
import { toCsv, type CsvCell } from './csv.ts';

/**
 * A file for Canvas's gradebook import. Students are matched by their login, which is their e-mail address; assignments by
 * their title, since Canvas alone knows its ids: one that it does not find is made.
 */
export function toCanvas(grades: CourseGrades): string {
  const columns = columnsOf(grades);
  const header = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...columns.map(({ title }) => withoutId(title))];
  const possible: readonly CsvCell[] = ['    Points Possible', null, null, null, null, ...columns.map(({ maxPoints }) => maxPoints)];
  const rows = grades.students.map(({ name, email, grades: { assignments } }): readonly CsvCell[] => [
    name,
    null,
    null,
    email,
    grades.course.title,
    ...columns.map(({ index, maxPoints }) => {
      const exported = exportedOf(assignments[index], maxPoints, null);
      return exported === 'excused' ? 'EX' : exported;
    }),
  ]);
  return toCsv([header, possible, ...rows]);
}

/** Canvas takes a number in parentheses at the end of a title for its own id of the assignment. */
const withoutId = (title: string): string => title.replace(/\((?<number>\d+)\)\s*$/u, '[$<number>]');
