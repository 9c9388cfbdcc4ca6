import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect, INSTRUCTOR, serious, signIn, STUDENT, test, type Page } from './fixtures.ts';
import { ROOT } from './stack.ts';

const PAGE = '/courses/neural-networks/staff/exercises/output-error';

const MISTAKES = readdirSync(join(ROOT, 'assignments/03-backpropagation/02-output-error/submissions/wrong_answer')).map((file) => parse(file).name);

const matrix = (page: Page) => page.getByRole('region', { name: 'Matrix' }).getByRole('table');

/** The marks of one implementation, case by case, as a screen reader says them. */
const marksOf = async (page: Page, implementation: string): Promise<readonly string[]> => {
  const cells = await matrix(page).getByRole('row', { name: new RegExp(`^${implementation} `, 'u') }).getByRole('cell').allInnerTexts();
  return cells.slice(0, -1).map((text) => text.trim());
};

test('staff check an exercise and see its solution accepted everywhere and every mistake rejected somewhere', async ({ page }) => {
  await signIn(page, INSTRUCTOR);
  await page.getByRole('link', { name: 'Teach' }).click();
  await page.getByRole('link', { name: 'Exercises', exact: true }).click();
  const line = page.getByRole('row', { name: 'The error at the output' });
  await expect(line).toContainText('Not checked');
  await line.getByRole('link').click();

  await test.step('the grader proves it', async () => {
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect(page.getByRole('status')).toContainText('Proven', { timeout: 45_000 });
    expect(new Set(await marksOf(page, 'solution'))).toStrictEqual(new Set(['Accepted']));
    expect(await marksOf(page, 'starter')).not.toContain('Accepted');
    for (const mistake of MISTAKES) expect(await marksOf(page, mistake)).toContain('Wrong answer');
  });

  await test.step('the proof is there after a reload, in the list, and without an accessibility issue', async () => {
    await page.reload();
    await expect(page.getByRole('status')).toContainText('Proven');
    await expect(matrix(page)).toBeVisible();
    expect(await serious(page)).toStrictEqual([]);
    await page.getByRole('navigation', { name: 'Teaching' }).getByRole('link', { name: 'Exercises' }).click();
    await expect(line).toContainText('Proven');
    expect(await serious(page)).toStrictEqual([]);
  });

  await test.step('the preview is the page that students see, and says that it is one', async () => {
    await line.getByRole('link').click();
    await page.getByRole('link', { name: 'Preview as a student' }).click();
    await expect(page.getByRole('complementary', { name: 'Preview as a student' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Submit', exact: true })).toBeVisible();
  });
});

test('to a student the proof does not exist', async ({ page }) => {
  await signIn(page, STUDENT);
  await expect(page.getByRole('link', { name: 'Teach' })).toHaveCount(0);
  // By tRPC and as a page; through the page's own requests, since a page that is not there is an error on its console.
  const input = encodeURIComponent(JSON.stringify({ json: { courseSlug: 'neural-networks', exerciseId: 'output-error' } }));
  const procedure = await page.request.get(`/api/trpc/check.open?input=${input}`);
  expect(procedure.status()).toBe(404);
  const answer = await page.request.get(PAGE);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('There is nothing here');
});
