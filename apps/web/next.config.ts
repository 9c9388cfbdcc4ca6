import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { join } from 'node:path';
import { securityHeaders } from './security-headers.ts';

const config: NextConfig = {
  transpilePackages: ['@nabla/db', '@nabla/exercise-kit', '@nabla/reference'],
  serverExternalPackages: ['pg', 'pg-boss'],
  poweredByHeader: false,
  turbopack: {
    root: join(import.meta.dirname, '../..'),
    // The type eraser is written for Node; a browser has what it asks of `util` as globals.
    resolveAlias: { util: { browser: './src/features/run/erase/util-in-browsers.ts' } },
  },
  headers: async () => [{ source: '/((?!run-frame).*)', headers: securityHeaders(process.env.NODE_ENV === 'development') }],
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
