import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{apps,packages,prisma,scripts,bench}/**/test/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/.next/**'],
    // Tests with a database or a sandbox start processes; two cores of a busy machine still have to be enough.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
