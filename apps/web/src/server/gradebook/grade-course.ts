import type { PrismaClient } from '@nabla/db';
import type { Language } from '@nabla/exercise-kit';
import { gradeStudent, type StudentGrades } from '#grades/grade-student.ts';
import { readCourse, type GradedCourse } from '../grades/read-course.ts';
import { readWork } from '../grades/read-work.ts';
import { clockIn } from '../grades/zone.ts';
import { readStudents, type Student } from './read-students.ts';

export type Question = { readonly db: PrismaClient; readonly courseId: string; readonly language: Language; readonly now: Date };

export type GradedStudent = Student & { readonly grades: StudentGrades };

/** A course with the grades of all of its students, as every export writes it. */
export type CourseGrades = { readonly course: GradedCourse; readonly students: readonly GradedStudent[] };

/**
 * Grades a course, one student after the other.
 * @param show what is wanted of each; the rest is let go at once, which a large course needs to be quick
 */
export async function gradeCourse<T>({ db, courseId, language, now }: Question, show: (student: GradedStudent) => T): Promise<{ readonly course: GradedCourse; readonly students: readonly T[] }> {
  const [course, students, workOf] = await Promise.all([readCourse(db, courseId, language), readStudents(db, courseId), readWork(db, { courseId })]);
  const clock = clockIn(course.timeZone, now.getTime());
  return { course, students: students.map((student) => show({ ...student, grades: gradeStudent(course.rules, workOf(student.id), clock) })) };
}

/** The same for one of them, whoever it is. */
export async function gradeOne({ db, courseId, language, now }: Question, userId: string) {
  const [course, workOf] = await Promise.all([readCourse(db, courseId, language), readWork(db, { courseId, userIds: [userId] })]);
  return { course, grades: gradeStudent(course.rules, workOf(userId), clockIn(course.timeZone, now.getTime())) };
}
