import { assignmentSlug, courseSlug, exerciseId, type CourseSlug } from '../ids.ts';
import { ApiProblem, type Caller } from './answer.ts';

type Wanted = { readonly course: CourseSlug; readonly exercise: string; readonly assignment?: string | undefined };

/** The exercise of a course that a program names as a person does: by its own name, and its assignment's where two have it. */
export async function findExercise(caller: Caller, { course, exercise, assignment }: Wanted) {
  const { assignments } = await caller.course.open({ courseSlug: course });
  const having = assignments.filter(({ slug, exercises }) => (assignment === undefined || slug === assignment) && exercises.some(({ id }) => id === exercise));
  const [only] = having;
  if (only === undefined) throw new ApiProblem(404, 'not_found', `The course has no exercise "${exercise}"${assignment === undefined ? '' : ` in "${assignment}"`}.`);
  if (having.length > 1) throw new ApiProblem(409, 'ambiguous', `Several assignments have this exercise; name one: ${having.map(({ slug }) => slug).join(', ')}.`);
  return caller.exercise.open({ courseSlug: courseSlug.parse(course), assignmentSlug: assignmentSlug.parse(only.slug), exerciseId: exerciseId.parse(exercise) });
}
