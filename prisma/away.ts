import { z } from 'zod';

/** What the adapter calls a server that does not answer. */
const KINDS: ReadonlySet<string> = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);

/** Codes of a connection that ended with its server, or found none: of sockets, PostgreSQL's for a shutdown, a crash and a start, and the client's for a transaction that no connection came free for. */
const CODES: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P02', '57P03', 'P2028']);

/** The driver's own errors of a broken connection have no code. */
const SENTENCE = /^(?:Connection terminated|Client has encountered a connection error)/u;

const word = z.string().catch('');
const report = z.object({ kind: word, code: word, message: word, cause: z.unknown().optional(), meta: z.object({ driverAdapterError: z.unknown().optional() }).optional().catch(undefined) });

/** Whether an error says that the database is away or too busy for now, as it is while its server begins anew, so that the same request may succeed in a while. */
export function isDatabaseAway(error: unknown): boolean {
  const { data: told } = report.safeParse(error);
  if (told === undefined) return false;
  return KINDS.has(told.kind) || CODES.has(told.code) || SENTENCE.test(told.message) || isDatabaseAway(told.meta?.driverAdapterError) || isDatabaseAway(told.cause);
}
