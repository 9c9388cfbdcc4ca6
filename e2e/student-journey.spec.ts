import { assignmentFile, expect, openExercise, signIn, STUDENT, submit, test, verdictLine, writeCode } from './fixtures.ts';

const SUBMISSIONS = '03-backpropagation/03-hidden-error/submissions';
const RIGHT = assignmentFile(`${SUBMISSIONS}/accepted/neuron-by-neuron.ts`);
const WRONG = assignmentFile(`${SUBMISSIONS}/wrong_answer/without-sigma-prime.ts`);
const TYPE_ERROR = `export const wrong: number = 'text';\n`;

test('a student is told of a type error, sees a wrong sample, fails, mends it, and finds both attempts again', async ({ page }) => {
  await signIn(page, STUDENT);
  await openExercise(page, 'The error of a hidden layer');

  await test.step('a type error is underlined', async () => {
    await writeCode(page, TYPE_ERROR);
    await expect(page.locator('.monaco-editor .squiggly-error')).toBeVisible();
  });

  await test.step('Run shows the failing sample', async () => {
    await writeCode(page, WRONG);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(verdictLine(page)).toContainText('Run in this browser');
    await expect(verdictLine(page)).toContainText('Wrong answer');
  });

  await test.step('Submit says what is wrong, and what it looks like', async () => {
    await submit(page);
    await expect(verdictLine(page)).toContainText('Wrong answer');
    const failed = page.getByRole('listitem').filter({ hasText: 'Wrong answer' }).first();
    await failed.locator('summary').click();
    await expect(failed).toContainText('differs from the expected value');
  });

  await test.step('the mended solution is accepted', async () => {
    await writeCode(page, RIGHT);
    await submit(page);
    await expect(verdictLine(page)).toContainText('Accepted');
  });

  await test.step('both attempts are there after a reload', async () => {
    await page.reload();
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await expect(page.getByRole('button', { name: /^Attempt/u })).toHaveText([/Attempt 2.*Accepted/u, /Attempt 1.*Wrong answer/u]);
  });
});
