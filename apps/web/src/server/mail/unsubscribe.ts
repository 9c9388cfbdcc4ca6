import { createHmac, timingSafeEqual } from 'node:crypto';
import { NotificationKind, type PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { userId } from '../ids.ts';
import { readPreferences, savePreference } from '../notification/preferences.ts';

const claim = z.object({ userId, kind: z.enum(NotificationKind) });

type Claim = z.input<typeof claim>;

/** The key that an e-mail carries: whoever has it may end e-mails of one kind to one person, without signing in, and nothing else. */
export function unsubscribeToken(secret: string, of: Claim): string {
  const body = Buffer.from(JSON.stringify(of)).toString('base64url');
  return `${body}.${signatureOf(secret, body)}`;
}

/** @returns the kind of news that no longer comes by e-mail, or null where the token is none of ours */
export async function unsubscribe(db: PrismaClient, secret: string, token: string): Promise<NotificationKind | null> {
  const read = readToken(secret, token);
  if (read === null) return null;
  const [preference] = (await readPreferences(db, read.userId)).filter(({ kind }) => kind === read.kind);
  await savePreference(db, read.userId, { inApp: true, ...preference, kind: read.kind, byEmail: false });
  return read.kind;
}

export function readToken(secret: string, token: string): z.infer<typeof claim> | null {
  const [body = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signatureOf(secret, body));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return claim.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
}

const signatureOf = (secret: string, body: string): string => createHmac('sha256', secret).update(`unsubscribe ${body}`).digest('base64url');
