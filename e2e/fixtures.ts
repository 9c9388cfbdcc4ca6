import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { ROOT } from './stack.ts';

export { expect, type Page };

/** Every demo account has this password; `npm start` prints it. */
const PASSWORD = 'nabla-demo';

export const INSTRUCTOR = 'instructor@nabla.local';
export const STUDENT = 'student@nabla.local';
export const OTHER_STUDENT = 'student2@nabla.local';
export const THIRD_STUDENT = 'student3@nabla.local';

/** A page on which nothing may fail: no exception, no message on the console's error channel. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
    });
    await use(page);
    expect(errors).toStrictEqual([]);
  },
});

/** Fills in the form of the sign-in page and sends it. */
export async function sendSignIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Forgets who is signed in. Leaves the page first, which would go on asking as nobody. */
export async function signOut(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.context().clearCookies();
}

/** Signs in and arrives at the only course. */
export async function signIn(page: Page, email: string): Promise<void> {
  await sendSignIn(page, email);
  await expect(page.getByRole('heading', { level: 1, name: 'Neural networks from scratch' })).toBeVisible();
}

/** Goes from the course page to an exercise and waits until its editor can be used. */
export async function openExercise(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(editorText(page)).toBeVisible();
}

const editorText = (page: Page): Locator => page.locator('.monaco-editor .view-lines').first();

/** Replaces what stands in the editor by pasting. Typed text would be indented again, line after line. */
export async function writeCode(page: Page, source: string): Promise<void> {
  await editorText(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, source);
}

/** Hands in what stands in the editor, and waits until the page shows that attempt: until then it shows the one before. */
export async function submit(page: Page): Promise<void> {
  const before = /Attempt (\d+)/u.exec(await page.getByRole('region', { name: 'Results' }).innerText())?.[1] ?? '0';
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(verdictLine(page)).toContainText(`Attempt ${Number(before) + 1}`);
}

/** The line with verdict and advice above the cases. */
export const verdictLine = (page: Page): Locator => page.getByRole('region', { name: 'Results' }).getByRole('status');

/** What axe finds that keeps people from using the page, or a part of it. Monaco is not ours. */
export const serious = async (page: Page, part = 'html') => {
  const { violations } = await new AxeBuilder({ page }).include(part).exclude('.monaco-editor').analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A file of `assignments/`. */
export const assignmentFile = (path: string): string => readFileSync(join(ROOT, 'assignments', path), 'utf8');
