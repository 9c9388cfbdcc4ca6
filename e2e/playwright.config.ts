import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../scripts/checks/chromium-flags.ts';
import { BASE_URL, DATA_DIR, PORT, ROOT } from './stack.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: 'results',
  // The whole stack runs on the same cores as the browser: one story at a time.
  workers: 1,
  // Some stories grade submissions that are slow on purpose, and a machine may have other work.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: BASE_URL,
    locale: 'en-US',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(existsSync(CHROMIUM) ? { executablePath: CHROMIUM } : {}) },
  },
  webServer: {
    command: `rm -rf "${DATA_DIR}" && exec node scripts/start.ts`,
    cwd: ROOT,
    url: `${BASE_URL}/health/ready`,
    // Two of each, so that every story is also one of several processes.
    env: { PORT: String(PORT), NABLA_WEB_PROCESSES: '2', NABLA_GRADER_PROCESSES: '2', NABLA_DATA_DIR: DATA_DIR, DATABASE_URL: '' },
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
