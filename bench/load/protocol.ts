import { z } from 'zod';

/** What the generator is to do; it reads this from a file. */
export const order = z.object({
  origins: z.array(z.url()),
  emails: z.array(z.string()),
  password: z.string(),
  assignmentExerciseId: z.string(),
  /** The page that is loaded beside, by people who look at the exercise. */
  path: z.string(),
  sources: z.array(z.object({ name: z.string(), source: z.string() })),
  /** When submissions and page loads begin, in ms from the start. */
  arrivals: z.array(z.number()),
  pages: z.array(z.number()),
  seed: z.number(),
  /** Whether a student whose submission got no answer tries again until it gets one, as a person does. */
  isPatient: z.boolean(),
});

export type Order = z.infer<typeof order>;

const handedIn = z.object({
  atMs: z.number(),
  name: z.string(),
  /** Null when it was never accepted. */
  submissionId: z.string().nullable(),
  /** From the moment at which it should have been sent: what was late because the generator was busy counts. */
  acceptedMs: z.number().nullable(),
  verdictMs: z.number().nullable(),
  verdict: z.string().nullable(),
  failure: z.string().nullable(),
});

export type HandedIn = z.infer<typeof handedIn>;

/** What it writes when it is done. */
export const account = z.object({ submissions: z.array(handedIn), pages: z.array(z.object({ atMs: z.number(), ms: z.number().nullable() })) });

export type Account = z.infer<typeof account>;
