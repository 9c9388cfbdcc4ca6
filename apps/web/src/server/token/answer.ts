import { isDatabaseAway } from '@nabla/db/away';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { languageOf } from '#i18n/language.ts';
import { db } from '../db.ts';
import { userId } from '../ids.ts';
import { retryAfterSeconds } from '../retry-after.ts';
import { appRouter } from '../root.ts';
import { AWAY, BROKEN, createCallerFactory } from '../trpc.ts';
import { recognise } from './manage.ts';
import type { Scope } from './scopes.ts';

const createCaller = createCallerFactory(appRouter);

/** The same procedures that the pages call, on behalf of the token's owner. */
export type Caller = ReturnType<typeof createCaller>;

/** A refusal that the program on the other end can act on. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Answers a request that came with a token of this scope. Cookies count for nothing here, so no page can be made to send one. */
export async function answer(request: Request, scope: Scope, act: (caller: Caller) => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await act(await callerOf(request, scope)), { headers: NEVER_KEPT });
  } catch (error) {
    if (error instanceof ApiProblem) return refusal(error);
    if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') {
      return refusal(new ApiProblem(getHTTPStatusCodeFromError(error), error.code.toLowerCase(), SENTENCES[error.code] ?? error.message));
    }
    if (isDatabaseAway(error)) return refusal(new ApiProblem(AWAY.data.httpStatus, 'database_away', AWAY.message), retryAfterSeconds({ cause: error }));
    console.error(error);
    return refusal(new ApiProblem(BROKEN.data.httpStatus, 'internal_server_error', BROKEN.message));
  }
}

const NEVER_KEPT = { 'Cache-Control': 'no-store' } as const;

const SENTENCES: Readonly<Record<string, string>> = {
  NOT_FOUND: 'There is no such thing, or not for the owner of this token.',
  BAD_REQUEST: 'The request is not what this address takes.',
};

async function callerOf(request: Request, scope: Scope): Promise<Caller> {
  const token = /^Bearer (?<token>\S+)$/u.exec(request.headers.get('authorization') ?? '')?.groups?.['token'];
  if (token === undefined) throw new ApiProblem(401, 'no_token', 'Send an API token: Authorization: Bearer nabla_…');
  const known = await recognise(db(), token);
  if (known === null) throw new ApiProblem(401, 'unknown_token', 'This token is unknown, revoked or expired. Make a new one on your account page.');
  if (!known.scopes.includes(scope)) throw new ApiProblem(403, 'wrong_scope', `This token may not be used for this: it lacks the scope "${scope}".`);
  return createCaller({ db: db(), person: { ...known.user, id: userId.parse(known.user.id) }, language: languageOf(request.headers) });
}

const refusal = ({ status, code, message }: ApiProblem, afterSeconds: number | null = null): Response =>
  Response.json({ error: { code, message } }, { status, headers: { ...NEVER_KEPT, ...(afterSeconds === null ? {} : { 'Retry-After': String(afterSeconds) }) } });
