import { z } from 'zod';

/** An empty variable is one that is not set. */
const unlessEmpty = <T extends z.ZodType>(type: T) => z.preprocess((value) => (value === '' ? undefined : value), type.optional());

const variables = z.object({
  DATABASE_URL: z.url(),
  /** Signs session cookies. */
  BETTER_AUTH_SECRET: z.string().min(32),
  /** The origin that browsers use. */
  BETTER_AUTH_URL: z.url(),
  /** `1` lists the demo accounts on the sign-in page. */
  NABLA_DEMO: z.literal(['0', '1']).default('0'),
  /** A mail server, such as `smtps://user:password@mail.example.edu`; without it no e-mail is sent. */
  NABLA_SMTP_URL: unlessEmpty(z.url({ protocol: /^smtps?$/u, error: 'must be an smtp:// or smtps:// address' })),
  /** The sender of e-mails, such as `Nabla <nabla@example.edu>`. */
  NABLA_MAIL_FROM: unlessEmpty(z.string().regex(/@/u)),
  /** Whoever bears it may read `/metrics`; without it there is no such page. */
  NABLA_METRICS_TOKEN: unlessEmpty(z.string().min(16)),
  /** The address of an OpenID Connect provider; with it the two below. */
  NABLA_OIDC_ISSUER: unlessEmpty(z.url()),
  NABLA_OIDC_CLIENT_ID: unlessEmpty(z.string()),
  NABLA_OIDC_CLIENT_SECRET: unlessEmpty(z.string()),
  /** What the sign-in page calls the provider. */
  NABLA_OIDC_NAME: z.string().default('OpenID Connect'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /** A collector of traces; without one nothing is traced. */
  OTEL_EXPORTER_OTLP_ENDPOINT: unlessEmpty(z.url()),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
});

const schema = variables
  .refine((read) => (read.NABLA_SMTP_URL === undefined) === (read.NABLA_MAIL_FROM === undefined), 'NABLA_SMTP_URL and NABLA_MAIL_FROM: set both, or neither')
  .refine(
    (read) => read.NABLA_OIDC_ISSUER === undefined || (read.NABLA_OIDC_CLIENT_ID !== undefined && read.NABLA_OIDC_CLIENT_SECRET !== undefined),
    'NABLA_OIDC_ISSUER needs NABLA_OIDC_CLIENT_ID and NABLA_OIDC_CLIENT_SECRET',
  );

type Env = z.infer<typeof schema>;

let read: Env | undefined;

/** The migrations that this build knows, by name; written into it by next.config.ts. */
export const builtForMigrations = (): readonly string[] => (process.env.NABLA_MIGRATIONS ?? '').split(',');

/** The process's environment, checked on first use, so that a build needs none of it. */
export const env = (): Env => (read ??= schema.parse(process.env));
