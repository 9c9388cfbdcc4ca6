import { readReadiness } from '#server/readiness.ts';

export const dynamic = 'force-dynamic';

/** The process can do its work: the database answers, and is of the same time. */
export async function GET(): Promise<Response> {
  const status = await readReadiness();
  return Response.json({ status }, { status: status === 'ready' ? 200 : 503 });
}
