import pg from 'pg';
import { z } from 'zod';
import type { Prisma } from './client.ts';

const CHANNEL = 'grading';
const RECONNECT_MS = 1_000;

/** What something happened to. */
const subject = z.union([z.object({ submissionId: z.string() }), z.object({ exerciseId: z.string() }), z.object({ userId: z.string() })]);

export type Subject = z.infer<typeof subject>;

/** Tells every web process that something about a submission, an exercise or a person changed; heard when the transaction commits. */
export async function announce(transaction: Prisma.TransactionClient, changed: Subject): Promise<void> {
  await transaction.$executeRaw`SELECT pg_notify(${CHANNEL}, ${JSON.stringify(changed)})`;
}

/** The same for everything that changed for many people, in one statement. */
export async function announceToPeople(transaction: Prisma.TransactionClient, userIds: readonly string[]): Promise<void> {
  const payloads = userIds.map((userId) => JSON.stringify({ userId }));
  await transaction.$executeRaw`SELECT pg_notify(${CHANNEL}, payload) FROM unnest(${payloads}::text[]) AS payload`;
}

/**
 * Hears every announcement, on one connection that is made again when it breaks.
 * @param onChange called with what changed, or with null when announcements may have been missed
 * @returns ends the connection
 */
export function hearChanges(connectionString: string, onChange: (changed: Subject | null) => void): () => Promise<void> {
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
      const heard = subject.safeParse(JSON.parse(message.payload ?? 'null'));
      if (heard.success) onChange(heard.data);
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
