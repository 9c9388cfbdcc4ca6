import { answer } from '#server/token/answer.ts';
import { submissionId as submissionIdType } from '#server/ids.ts';

type Context = { readonly params: Promise<{ readonly submissionId: string }> };

/** How far an own submission is, and its result. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { submissionId } = await params;
  return answer(request, 'read', async ({ submission }) => submission.open({ submissionId: submissionIdType.parse(submissionId) }));
}
