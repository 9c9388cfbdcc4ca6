import { z } from 'zod';

/** An empty variable is one that is not set. */
const unlessEmpty = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(unlessEmpty, type.optional());

const environment = z.object({
  PORT: optional(z.coerce.number().int().min(1).max(65_535)),
  NABLA_HOST: optional(z.string()),
  NABLA_WEB_PROCESSES: optional(z.coerce.number().int().min(1).max(64)),
  NABLA_GRADER_PROCESSES: optional(z.coerce.number().int().min(0).max(64)),
  NABLA_DEMO: optional(z.literal(['0', '1'])),
  NODE_ENV: optional(z.string()),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/u, error: 'must be a postgresql:// address' })),
  BETTER_AUTH_SECRET: optional(z.string().min(32)),
  BETTER_AUTH_URL: optional(z.url()),
});

/** What the environment asks of a start, with the defaults filled in. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Web processes of this machine, behind one address. */
  readonly webs: number;
  readonly graders: number;
  /** Whether there is a demo course, whose passwords everybody knows. */
  readonly demo: boolean;
  /** The given server; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Null for one that is made and kept. */
  readonly secret: string | null;
  /** The origin that browsers use. */
  readonly origin: string;
};

/** A reason not to start that the person can mend; its message is all they need to read. */
export class StartError extends Error {}

export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const read = environment.safeParse(variables);
  if (!read.success) throw new StartError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const { PORT: port = 3000, DATABASE_URL: databaseUrl = null, BETTER_AUTH_SECRET: secret = null, ...rest } = read.data;
  const demo = rest.NABLA_DEMO === undefined ? databaseUrl === null : rest.NABLA_DEMO === '1';
  if (rest.NODE_ENV === 'production' && databaseUrl !== null && secret === null) {
    throw new StartError('BETTER_AUTH_SECRET: with a database of your own, set a secret of 32 characters or more, the same for every web process');
  }
  return {
    port,
    databaseUrl,
    secret,
    demo,
    // The demo's passwords are public, so by default it is not shown to the network.
    host: rest.NABLA_HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    webs: rest.NABLA_WEB_PROCESSES ?? 1,
    graders: rest.NABLA_GRADER_PROCESSES ?? 1,
    origin: rest.BETTER_AUTH_URL ?? `http://localhost:${port}`,
  };
}

/** A database's address without the password, for messages. */
export function placeOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return host + pathname;
}
