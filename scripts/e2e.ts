import { join } from 'node:path';
import { findChromium } from './checks/chromium.ts';
import { ROOT } from './paths.ts';
import { explain, show } from './processes/run.ts';
import { stopSignal } from './processes/stop-signal.ts';
import { tool } from './processes/tool.ts';
import { buildWeb, writeCatalog } from './start/build.ts';

const { signal } = stopSignal();

process.exit(
  await e2e(process.argv.slice(2)).then(
    () => 0,
    (error: unknown) => (console.error(explain(error)), 1),
  ),
);

/** Playwright starts all of Nabla by itself; what takes long is done before, where its progress can be seen. */
async function e2e(playwrightArgs: readonly string[]): Promise<void> {
  const chromium = await findChromium(signal);
  await writeCatalog(signal);
  await buildWeb(signal);
  const playwright = tool('playwright', ['test', ...playwrightArgs], { cwd: join(ROOT, 'e2e') });
  const env = chromium === null ? playwright.env : { ...playwright.env, CHROMIUM_PATH: chromium };
  await show({ ...playwright, env }, signal);
}
