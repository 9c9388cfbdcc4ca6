import { courseSlug as courseSlugType } from '#server/ids.ts';
import { answer } from '#server/token/answer.ts';

type Context = { readonly params: Promise<{ readonly courseSlug: string }> };

/** Own work; with `?of=course` everybody's grades, for staff. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const courseSlug = courseSlugType.parse((await params).courseSlug);
  const isOfCourse = new URL(request.url).searchParams.get('of') === 'course';
  if (isOfCourse) return answer(request, 'teach', ({ gradebook }) => gradebook.open({ courseSlug }));
  return answer(request, 'read', ({ submission }) => submission.ownWork({ courseSlug }));
}
