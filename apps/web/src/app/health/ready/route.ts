import { db } from '#server/db.ts';

export const dynamic = 'force-dynamic';

/** The process can do its work: the database answers. */
export async function GET(): Promise<Response> {
  try {
    await db().$queryRaw`SELECT 1`;
    return Response.json({ status: 'ready' });
  } catch {
    // Whoever asks needs the state alone; the reason is in the database client's own errors.
    return Response.json({ status: 'no database' }, { status: 503 });
  }
}
