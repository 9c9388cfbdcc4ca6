import { z } from 'zod';
import { LIMITS, type Answer } from './messages.ts';

const position = z.int().positive();
const warning = z.strictObject({ message: z.string().max(LIMITS.messageLength), line: position, column: position });

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('checked'), warnings: z.array(warning).max(LIMITS.warnings) }),
]) satisfies z.ZodType<Answer>;

/** @throws ZodError when it is no answer: its process is broken, or no longer ours */
export const readAnswer = (header: unknown): Answer => answer.parse(header);
