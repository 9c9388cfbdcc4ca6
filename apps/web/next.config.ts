import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from './security-headers.ts';

/** The migrations that this build knows: it is ready on a database that has these and no others. */
const migrations = readdirSync(join(import.meta.dirname, '../../prisma/migrations'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const config: NextConfig = {
  env: { NABLA_MIGRATIONS: migrations.join(',') },
  transpilePackages: ['@nabla/db', '@nabla/exercise-kit', '@nabla/reference'],
  serverExternalPackages: ['pg', 'pg-boss', 'pino', '@opentelemetry/sdk-node', '@opentelemetry/exporter-trace-otlp-http'],
  poweredByHeader: false,
  turbopack: {
    root: join(import.meta.dirname, '../..'),
    // The type eraser is written for Node; a browser has what it asks of `util` as globals.
    resolveAlias: { util: { browser: './src/features/run/erase/util-in-browsers.ts' } },
  },
  headers: async () => [{ source: '/((?!run-frame|lti/pick/[^/]+/[^/]+/answer).*)', headers: securityHeaders(process.env.NODE_ENV === 'development') }],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
