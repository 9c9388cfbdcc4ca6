import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { ROOT } from './stack.ts';

export { expect, type Page };

/** Every demo account has this password; `npm start` prints it. */
const PASSWORD = 'nabla-demo';

export const STUDENT = 'student@nabla.local';
export const OTHER_STUDENT = 'student2@nabla.local';
export const INSTRUCTOR = 'instructor@nabla.local';

/** A page on which no script may fail. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use(page);
    expect(errors).toStrictEqual([]);
  },
});

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neural networks from scratch');
}

export async function openExercise(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.locator('.monaco-editor .view-lines').first()).toBeVisible();
}

/** Replaces what stands in the editor, as a person would who pastes. */
export async function writeCode(page: Page, source: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(source);
}

/** A file of `assignments/`. */
export const assignmentFile = (path: string): string => readFileSync(join(ROOT, 'assignments', path), 'utf8');
