import { db } from '../db.ts';
import { env } from '../env.ts';
import { readToken, unsubscribe } from './unsubscribe.ts';

/** What an e-mail's token ends, or null where it is none of ours. */
export const kindOfToken = (token: string) => readToken(env().BETTER_AUTH_SECRET, token)?.kind ?? null;

/** Ends those e-mails. */
export const unsubscribeByToken = (token: string) => unsubscribe(db(), env().BETTER_AUTH_SECRET, token);
