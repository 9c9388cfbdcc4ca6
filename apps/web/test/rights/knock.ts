import type { PrismaClient } from '@nabla/db';
import { callTRPCProcedure, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Person } from '../../src/server/context.ts';
import { appRouter } from '../../src/server/root.ts';

const definition = z.object({ type: z.enum(['query', 'mutation', 'subscription']) });

// oxlint-disable-next-line eslint/no-underscore-dangle -- tRPC's own name for what a router is made of
const procedures = Object.entries<unknown>(appRouter._def.procedures);

/** The kinds of all procedures by their path, such as `roster.changeRole`. A procedure is a function with its definition on it. */
export const PROCEDURES = new Map(
  procedures.map(([path, procedure]) => [path, definition.parse(Reflect.get(Object(procedure), '_def')).type]),
);

/** How a procedure says that the door is shut: who are you, not for you, there is no such thing. */
const SHUT = ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND'];

type Knock = {
  readonly path: string;
  readonly input: unknown;
  readonly person: Person | null;
  /** Whether the input is meant to be none: only who is let in is told so. */
  readonly isMalformed?: boolean | undefined;
};

/** Calls a procedure as somebody. What is neither an answer nor a shut door is an error of the test or of the procedure. */
export async function knock(db: PrismaClient, { path, input, person, isMalformed = false }: Knock): Promise<'open' | 'shut'> {
  const type = PROCEDURES.get(path) ?? 'query';
  const end = new AbortController();
  try {
    const answer: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      getRawInput: () => Promise.resolve(input),
      ctx: { db, person, language: 'en' },
      signal: end.signal,
      batchIndex: 0,
    });
    if (isStream(answer)) await first(answer);
    return 'open';
  } catch (error) {
    if (isMalformed && error instanceof TRPCError && error.code === 'BAD_REQUEST') return 'open';
    if (error instanceof TRPCError && SHUT.includes(error.code)) return 'shut';
    throw error;
  } finally {
    end.abort();
  }
}

/** What a subscription says at once; it is left then. */
async function first(stream: AsyncIterable<unknown>): Promise<void> {
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  await events.return?.();
}

const isStream = (answer: unknown): answer is AsyncIterable<unknown> => typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
