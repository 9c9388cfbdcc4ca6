import { z } from 'zod';
import { courseSlug as courseSlugType } from '#server/ids.ts';
import { answer, ApiProblem } from '#server/token/answer.ts';
import { findExercise } from '#server/token/find-exercise.ts';

type Context = { readonly params: Promise<{ readonly courseSlug: string }> };

const work = z.object({ exercise: z.string(), assignment: z.string().optional(), source: z.string() });

/** Hands in own work, under the same rules as the page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { courseSlug } = await params;
  return answer(request, 'submit', async (caller) => {
    const given = work.safeParse(await request.json().catch(() => null));
    if (!given.success) throw new ApiProblem(400, 'bad_request', 'Send JSON with "exercise" and "source", and "assignment" where two have the exercise.');
    const { assignmentExerciseId } = await findExercise(caller, { course: courseSlugType.parse(courseSlug), ...given.data });
    const submitted = await caller.submission.submit({ assignmentExerciseId, source: given.data.source });
    if (!submitted.ok) throw new ApiProblem(409, submitted.refusal.kind, REFUSALS[submitted.refusal.kind]);
    return { submissionId: submitted.submissionId };
  });
}

/** How far the person is with each exercise of the course. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { courseSlug } = await params;
  return answer(request, 'read', async ({ course }) => {
    const { title, assignments } = await course.open({ courseSlug: courseSlugType.parse(courseSlug) });
    const exercises = assignments.flatMap(({ slug, dueAt, closesAt, exercises: all }) =>
      all.map(({ id, title: name, points, progress }) => ({ assignment: slug, exercise: id, title: name, points, dueAt, closesAt, progress })),
    );
    return { course: title, exercises };
  });
}

const REFUSALS = {
  not_open: 'The assignment is not open yet.',
  closed: 'The assignment is closed.',
  used_up: 'All attempts are used.',
  cooling_down: 'The next attempt is not possible yet.',
} as const;
