import { z } from 'zod';

/** The grader takes no more than this. */
const MAX_BYTES = 65_536;

/** A student's file. PostgreSQL stores no NUL character. */
export const sourceText = z
  .string()
  .refine((text) => new TextEncoder().encode(text).length <= MAX_BYTES, 'The code is longer than 64 KB.')
  .refine((text) => !text.includes('\0'), 'The code contains a NUL character.');
