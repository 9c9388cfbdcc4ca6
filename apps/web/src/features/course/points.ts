import type { Outputs } from '#api/client.ts';

export type CourseAssignment = Outputs['course']['open']['assignments'][number];
export type CourseExercise = CourseAssignment['exercises'][number];

export const earnedPoints = (exercises: readonly CourseExercise[]): number =>
  exercises.reduce((sum, { progress }) => sum + (progress.state === 'graded' ? progress.score : 0), 0);

export const totalPoints = (exercises: readonly CourseExercise[]): number => exercises.reduce((sum, { points }) => sum + points, 0);
