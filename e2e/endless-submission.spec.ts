import { assignmentFile, expect, openExercise, OTHER_STUDENT, signIn, STUDENT, submit, test, THIRD_STUDENT, verdictLine, writeCode } from './fixtures.ts';

// An exercise that no other story submits to: they count their attempts.
const TITLE = 'A saturated neuron';

const ENDLESS = `
export function neuronTrace(): number[] {
  for (;;);
}
`;

const RIGHT = assignmentFile('04-cost-functions/02-saturation/submissions/accepted/recursive.ts');

test('submissions that never end let an honest one pass and get their own verdict', async ({ browser }) => {
  const people = [STUDENT, OTHER_STUDENT, THIRD_STUDENT];
  const pages = await Promise.all(people.map(async () => (await browser.newContext()).newPage()));
  for (const [index, page] of pages.entries()) {
    await signIn(page, people[index] ?? STUDENT);
    await openExercise(page, TITLE);
    await writeCode(page, index < 2 ? ENDLESS : RIGHT);
  }
  for (const page of pages) await submit(page);
  const verdicts = ['Time limit exceeded', 'Time limit exceeded', 'Accepted'];
  for (const [index, page] of pages.entries()) await expect(verdictLine(page)).toContainText(verdicts[index] ?? '', { timeout: 30_000 });
  for (const page of pages) await page.context().close();
});
