import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Place } from './place.ts';

/** What is remembered of the embedded database between runs. */
const settings = z.object({
  port: z.number().int(),
  password: z.string(),
  /** The process that started the server and will stop it. */
  starter: z.number().int(),
});
export type Settings = z.infer<typeof settings>;

const fileIn = ({ home }: Place): string => join(home, 'settings.json');

/** A first guess far from PostgreSQL's own 5432; another checkout that has it makes this one take another. */
const PREFERRED_PORT = 54_320;

export async function readSettings(place: Place): Promise<Settings> {
  const text = await readFile(fileIn(place), 'utf8').catch(() => null);
  if (text !== null) return settings.parse(JSON.parse(text));
  const made = { port: PREFERRED_PORT, password: randomBytes(24).toString('base64url'), starter: process.pid };
  await writeSettings(place, made); // At once: a cluster whose password is lost is lost.
  return made;
}

/** Kept from other users: the password is in it. */
export const writeSettings = (place: Place, value: Settings): Promise<void> =>
  writeFile(fileIn(place), JSON.stringify(value), { mode: 0o600 });
