import { availableParallelism } from 'node:os';
import { z } from 'zod';

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u, error: 'set DATABASE_URL to a postgresql:// address' }),
  /** Submissions graded at a time; by default one core is left to everything else. */
  NABLA_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(Math.max(1, availableParallelism() - 1)),
  /** In development the grader follows what authors save. */
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** Grade also where student code could break out; as `--allow-weak-jail`. */
  NABLA_ALLOW_WEAK_JAIL: z.stringbool().default(false),
  /** Where `/metrics` and `/health` are served; nowhere where it is not set. */
  NABLA_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** A collector of traces; without one nothing is traced. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

/**
 * The worker's settings. The only place of the grader that reads the environment.
 * @throws Error with one line for every setting that is missing or wrong
 */
export function readEnv(): z.infer<typeof environment> {
  const read = environment.safeParse(process.env);
  if (!read.success) throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  return read.data;
}
