import { assignmentFile, expect, openExercise, signIn, STUDENT, test, writeCode } from './fixtures.ts';

const EXERCISE = '03-backpropagation/02-output-error';
const RIGHT = assignmentFile(`${EXERCISE}/submissions/accepted/index-loops.ts`);
const TYPE_ERROR = `${RIGHT}\nexport const wrong: number = 'text';\n`;
/** Forgets σ′(z) of the quadratic cost. */
const WRONG = RIGHT.replace(/export function outputError[\s\S]*$/u, `export function outputError(costName: string, z: number[], a: number[], y: number[]): number[] {\n  return a.map((value, j) => value - y[j]);\n}\n`);

test('a student is told of a type error, sees a wrong sample, fails, mends it, and finds both attempts again', async ({ page }) => {
  await signIn(page, STUDENT);
  await openExercise(page, 'The error at the output');

  await test.step('a type error is underlined and named', async () => {
    await writeCode(page, TYPE_ERROR);
    await expect(page.locator('.monaco-editor .squiggly-error')).toBeVisible();
  });

  await test.step('Run shows which sample is wrong', async () => {
    await writeCode(page, WRONG);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(page.getByTestId('run-result')).toContainText('Wrong answer');
  });

  await test.step('Submit says what is wrong', async () => {
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect(page.getByTestId('submission-result')).toContainText('Wrong answer');
    await expect(page.getByTestId('submission-result')).toContainText('differs from the expected value');
  });

  await test.step('the mended solution is accepted', async () => {
    await writeCode(page, RIGHT);
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect(page.getByTestId('submission-result')).toContainText('Accepted');
  });

  await test.step('both attempts are there after a reload', async () => {
    await page.reload();
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await expect(page.getByTestId('attempt')).toHaveText([/2.*Accepted/u, /1.*Wrong answer/u]);
  });
});
