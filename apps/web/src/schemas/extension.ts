import { z } from 'zod';
import { wallTime } from './assignment.ts';

/** What staff grant a student, by e-mail, or a group, by name. */
export const extensionForm = z.object({
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('student'), email: z.string().trim().toLowerCase().min(1).max(320) }),
    z.object({ kind: z.literal('group'), name: z.string().trim().min(1).max(100) }),
  ]),
  dueAt: wallTime.nullable(),
  closesAt: wallTime.nullable(),
  extraAttempts: z.int().min(0).max(1000),
  exempt: z.boolean(),
  reason: z.string().trim().min(1).max(1000),
});

export type ExtensionForm = z.infer<typeof extensionForm>;
