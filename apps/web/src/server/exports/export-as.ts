import { gradeCourse, type GradedStudent, type Question } from '../gradebook/grade-course.ts';
import { toCanvas } from './canvas.ts';
import { toJson } from './json.ts';
import { toMoodle } from './moodle.ts';
import { zipSubmissions } from './submissions.ts';

/** The ways in which grades and work leave a course. */
export const FORMATS = ['canvas', 'moodle', 'json', 'submissions'] as const;
type Format = (typeof FORMATS)[number];

/** A file as it is sent. */
export type ExportFile = { readonly name: string; readonly type: string; readonly body: string | ReadableStream<Uint8Array> };

export async function exportAs(question: Question, format: Format): Promise<ExportFile> {
  switch (format) {
    case 'canvas':
      return { name: 'canvas.csv', type: 'text/csv; charset=utf-8', body: toCanvas(await gradeCourse(question, whole)) };
    case 'moodle':
      return { name: 'moodle.csv', type: 'text/csv; charset=utf-8', body: toMoodle(await gradeCourse(question, whole)) };
    case 'json':
      return { name: 'grades.json', type: 'application/json; charset=utf-8', body: toJson(await gradeCourse(question, whole)) };
    case 'submissions':
      return { name: 'submissions.zip', type: 'application/zip', body: zipSubmissions(question.db, question.courseId) };
    default:
      return format satisfies never;
  }
}

const whole = (student: GradedStudent): GradedStudent => student;
