import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS } from '../../scripts/checks/chromium-flags.ts';
import { findChromium } from '../../scripts/checks/chromium.ts';
import { ROOT } from '../../scripts/paths.ts';

/** An exercise's page in a browser, with a right solution in the editor. */
export type ExercisePage = AsyncDisposable & {
  /**
   * Clicks Submit.
   * @param attempt the number that this attempt will have
   * @returns milliseconds until the verdict was on the page
   */
  readonly submit: (attempt: number) => Promise<number>;
};

/** A student signs in and opens an exercise. */
export async function openExercisePage(origin: string): Promise<ExercisePage> {
  const executablePath = await findChromium(new AbortController().signal);
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath === null ? {} : { executablePath }) });
  const page = await browser.newPage();
  await signIn(page, origin);
  await page.getByRole('link', { name: 'The error at the output' }).click();
  await writeSolution(page);
  return { submit: (attempt) => page.evaluate<number>(`(${SUBMIT_AND_WAIT})(${attempt})`), [Symbol.asyncDispose]: () => browser.close() };
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail').fill('student@nabla.local');
  await page.getByRole('textbox', { name: 'Password' }).fill('nabla-demo');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function writeSolution(page: Page): Promise<void> {
  const source = await readFile(join(ROOT, 'assignments/03-backpropagation/02-output-error/submissions/accepted/index-loop.ts'), 'utf8');
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(source);
}

/** Runs in the page, so that no time of the automation is counted; a text, since this program has no DOM of its own. */
const SUBMIT_AND_WAIT = `async (attempt) => {
  const button = [...document.querySelectorAll('button')].find((candidate) => candidate.textContent.trim() === 'Submit');
  const start = performance.now();
  button.click();
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const text = document.querySelector('section[aria-label="Results"] [role="status"]')?.textContent ?? '';
    if (text.includes('Attempt ' + attempt) && text.includes('Accepted')) return performance.now() - start;
  }
}`;
