import { z } from 'zod';

// The only place where these brands are given: an id that has one came through a door and was checked.

export const courseSlug = z.string().min(1).max(100).brand('CourseSlug');
export const assignmentSlug = z.string().min(1).max(100).brand('AssignmentSlug');
export const exerciseId = z.string().min(1).max(100).brand('ExerciseId');
export const assignmentExerciseId = z.uuid().brand('AssignmentExerciseId');
export const submissionId = z.uuid().brand('SubmissionId');
export const notificationId = z.uuid().brand('NotificationId');
export const userId = z.string().brand('UserId');

export type CourseSlug = z.infer<typeof courseSlug>;
export type AssignmentSlug = z.infer<typeof assignmentSlug>;
export type ExerciseId = z.infer<typeof exerciseId>;
export type AssignmentExerciseId = z.infer<typeof assignmentExerciseId>;
export type UserId = z.infer<typeof userId>;
