import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url(),
  /** Signs session cookies. */
  BETTER_AUTH_SECRET: z.string().min(32),
  /** The origin that browsers use. */
  BETTER_AUTH_URL: z.url(),
  /** `1` lists the demo accounts on the sign-in page. */
  NABLA_DEMO: z.literal(['0', '1']).default('0'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
});

type Env = z.infer<typeof schema>;

let read: Env | undefined;

/** The process's environment, checked on first use, so that a build needs none of it. */
export const env = (): Env => (read ??= schema.parse(process.env));
