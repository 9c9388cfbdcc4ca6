import { z } from 'zod';
import type { Pair } from './compare.ts';
import type { Answer, Skipped, Task } from './messages.ts';

const task = z.object({ starter: z.string(), submissions: z.array(z.object({ id: z.string(), source: z.string() })) }) satisfies z.ZodType<Task>;

const place = z.int().positive();
const region = z.strictObject({ fromLine: place, fromColumn: place, toLine: place, toColumn: place });
const pair = z.strictObject({
  leftId: z.string(),
  rightId: z.string(),
  similarity: z.number().min(0).max(1),
  longest: z.int().nonnegative(),
  overlap: z.int().nonnegative(),
  fragments: z.array(z.strictObject({ left: region, right: region })),
}) satisfies z.ZodType<Pair>;

const skipped = z.strictObject({ id: z.string(), reason: z.enum(['too_large', 'too_deep', 'not_parsed', 'broke_the_parser']) }) satisfies z.ZodType<Skipped>;

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reading'), id: z.string() }),
  z.strictObject({ kind: z.literal('compared'), pairs: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('done'), pairs: z.array(pair), skipped: z.array(skipped) }),
]) satisfies z.ZodType<Answer>;

const parse = (payload: Uint8Array): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));

export const readTask = (payload: Uint8Array): Task => task.parse(parse(payload));

/** @throws Error when it is no answer: its process is broken, or no longer ours */
export const readAnswer = (payload: Uint8Array): Answer => answer.parse(parse(payload));
