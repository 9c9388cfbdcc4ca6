import { expect, openExercise, OTHER_STUDENT, signIn, STUDENT, test, THIRD_STUDENT, verdictLine, writeCode } from './fixtures.ts';

const TITLE = 'The error at the output';

const ENDLESS = `
export function outputError(): number[] {
  for (;;);
}
`;

const RIGHT = `
import { sigmoidPrime } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: number[], a: number[], y: number[]): number[] {
  return a.map((a_j, j) => (costName === 'quadratic' ? (a_j - y[j]) * sigmoidPrime(z[j]) : a_j - y[j]));
}
`;

test('submissions that never end let an honest one pass and get their own verdict', async ({ browser }) => {
  const people = [STUDENT, OTHER_STUDENT, THIRD_STUDENT];
  const pages = await Promise.all(people.map(async () => (await browser.newContext()).newPage()));
  for (const [index, page] of pages.entries()) {
    await signIn(page, people[index] ?? STUDENT);
    await openExercise(page, TITLE);
    await writeCode(page, index < 2 ? ENDLESS : RIGHT);
  }
  for (const page of pages) await page.getByRole('button', { name: 'Submit', exact: true }).click();
  const verdicts = ['Time limit exceeded', 'Time limit exceeded', 'Accepted'];
  for (const [index, page] of pages.entries()) await expect(verdictLine(page)).toContainText(verdicts[index] ?? '', { timeout: 30_000 });
  for (const page of pages) await page.context().close();
});
