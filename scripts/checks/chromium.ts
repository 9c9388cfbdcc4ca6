import { existsSync } from 'node:fs';
import type { Program } from '../processes/process-group.ts';
import { run, show } from '../processes/run.ts';
import { tool } from '../processes/tool.ts';
import { step } from '../processes/step.ts';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser for end-to-end tests: CHROMIUM_PATH, the system's, or one installed now.
 * @returns its path; null for the one that Playwright keeps for itself
 */
export async function findChromium(signal: AbortSignal): Promise<string | null> {
  const found = [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (isDebianRoot()) return step('Installing Chromium (apt-get)', () => installFromDebian(signal));
  await show(tool('playwright', ['install', 'chromium']), signal);
  return null;
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** With the libraries it needs, which Playwright's own download leaves to the system. */
async function installFromDebian(signal: AbortSignal): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: readonly string[]): Program => ({ name: 'apt-get', command: ['apt-get', '--yes', ...args], cwd: '/', env });
  await run(aptGet('update'), signal);
  await run(aptGet('install', '--no-install-recommends', 'chromium'), signal);
  return '/usr/bin/chromium';
}
