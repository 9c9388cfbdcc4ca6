import { api, orElsewhere } from '#server/api.ts';
import { handOver, isOwnForm } from '#server/lti/hand-over.ts';

type Place = { readonly params: Promise<{ readonly courseSlug: string; readonly pickId: string }> };

/** From the page on which a teacher picks: a page that posts the signed answer to the platform. */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  if (!isOwnForm(request.headers)) return new Response('This form comes from another page.', { status: 403 });
  const [{ courseSlug, pickId }, form] = await Promise.all([params, request.formData()]);
  const [assignmentId, exerciseId] = [form.get('assignmentId'), form.get('exerciseId')];
  const choice = { courseSlug, pickId, assignmentId: typeof assignmentId === 'string' ? assignmentId : '', exerciseId: typeof exerciseId === 'string' ? exerciseId : null };
  return handOver(await orElsewhere(`/lti/pick/${courseSlug}/${pickId}`, async () => (await api()).lti.answerPick(choice)));
}
