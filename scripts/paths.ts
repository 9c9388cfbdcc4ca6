import { join, resolve } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '..');

/** What a run keeps: the embedded database and the session secret. Ignored by git. */
export const DATA_DIR = resolve(ROOT, process.env.NABLA_DATA_DIR ?? '.data');
