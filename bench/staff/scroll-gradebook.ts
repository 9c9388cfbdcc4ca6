import { chromium } from 'playwright';
import { CHROMIUM_FLAGS } from '../../scripts/checks/chromium-flags.ts';
import { findChromium } from '../../scripts/checks/chromium.ts';

/** How smooth it was: the time of each frame, at rest and while scrolling, and tasks during which nothing else could happen. */
export type Scrolling = { readonly atRest: readonly number[]; readonly frames: readonly number[]; readonly longestTaskMs: number; readonly longTasks: number };

/** Opens a gradebook in a browser and scrolls through it, down and across. */
export async function scrollGradebook(origin: string, path: string, cookie: string): Promise<Scrolling> {
  const executablePath = await findChromium(new AbortController().signal);
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath === null ? {} : { executablePath }) });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(cookie.split('; ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: origin })));
    const page = await context.newPage();
    await page.goto(`${origin}${path}`);
    await page.getByRole('grid').waitFor();
    // Until the page is alive and quiet; what loading costs is another question.
    await page.waitForTimeout(2_000);
    return await page.evaluate<Scrolling>(`(${SCROLL})()`);
  } finally {
    await browser.close();
  }
}

/** Runs in the page; a text, since this program has no DOM of its own. Some 3,000 px a second down, as a wheel turned fast does, then up again, and all the while sideways. */
const SCROLL = `async () => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)));
  observer.observe({ entryTypes: ['longtask'] });
  const grid = document.querySelector('[role="grid"]');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const measure = async (count, move) => {
    const frames = [];
    let last = performance.now();
    for (let step = 0; step < count; step += 1) {
      await frame();
      const now = performance.now();
      frames.push(now - last);
      last = now;
      move(step);
    }
    return frames.slice(1);
  };
  const atRest = await measure(100, () => {});
  const frames = await measure(400, (step) => grid.scrollBy(step % 3 === 2 ? 30 : 0, step < 200 ? 50 : -50));
  observer.disconnect();
  return { atRest, frames, longestTaskMs: Math.max(0, ...tasks), longTasks: tasks.length };
}`;
