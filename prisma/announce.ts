import pg from 'pg';
import { z } from 'zod';
import type { Prisma } from './client.ts';

const CHANNEL = 'grading';
const RECONNECT_MS = 1_000;

const announcement = z.object({ submissionId: z.string() });

/** Tells every web process that something about a submission changed; heard when the transaction commits. */
export async function announceGrading(transaction: Prisma.TransactionClient, submissionId: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_notify(${CHANNEL}, ${JSON.stringify({ submissionId })})`;
}

/**
 * Hears every announcement, on one connection that is made again when it breaks.
 * @param onChange called with the submission's id, or with null when announcements may have been missed
 * @returns ends the connection
 */
export function hearGrading(connectionString: string, onChange: (submissionId: string | null) => void): () => Promise<void> {
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  const again = (): void => {
    client = null;
    clearTimeout(retry);
    if (!stopped) retry = setTimeout(() => void open(), RECONNECT_MS);
  };

  const open = async (): Promise<void> => {
    const next = new pg.Client({ connectionString, application_name: 'nabla-hear' });
    next.on('error', again);
    next.on('end', again);
    next.on('notification', (message) => {
      const heard = announcement.safeParse(JSON.parse(message.payload ?? 'null'));
      if (heard.success) onChange(heard.data.submissionId);
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
      client = next;
      onChange(null);
    } catch {
      // The server is away; the next try comes by itself.
      again();
    }
  };

  void open();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await client?.end();
  };
}
