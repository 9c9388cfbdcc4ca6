import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The grader's own version, recorded with every run. */
export const GRADER_VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))).version;
