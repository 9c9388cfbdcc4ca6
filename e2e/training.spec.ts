import { assignmentFile, expect, openExercise, signIn, STUDENT, submit, test, verdictLine, writeCode } from './fixtures.ts';

const TITLE = 'Train with cross-entropy';
const RIGHT = assignmentFile('04-cost-functions/05-train-cross-entropy/solution.ts');

const DIVERGES = RIGHT.replace('const ETA = 0.5;', 'const ETA = Number.MAX_VALUE;');

const SLOW = RIGHT.replace('const EPOCHS = 3;', 'const EPOCHS = 3_000;');

test('a student watches a network learn, and is told when a training diverges or takes too long', async ({ page }) => {
  // Trainings take seconds on a quiet machine, and one of them is to run into its limit.
  test.setTimeout(600_000);
  await signIn(page, STUDENT);
  await openExercise(page, TITLE);
  const results = page.getByRole('region', { name: 'Results' });
  const handIn = async (source: string): Promise<void> => {
    await writeCode(page, source);
    await submit(page);
  };

  await test.step('the curve grows while the training runs', async () => {
    await handIn(RIGHT);
    await expect(results.getByRole('img', { name: /^The training under way, after \d report/u })).toBeVisible({ timeout: 120_000 });
    await expect(results).toContainText('Your training, on 1,000 images that it has not seen');
  });

  await test.step('it stays with the verdict, beside what was asked for', async () => {
    await expect(verdictLine(page)).toContainText('Accepted', { timeout: 120_000 });
    await expect(results.getByRole('img', { name: /^The training, after 3 reports: (?:8|9)[\d.]+%/u })).toBeVisible();
  });

  await test.step('a training that diverges is told so', async () => {
    await handIn(DIVERGES);
    await expect(verdictLine(page)).toContainText('Wrong answer', { timeout: 120_000 });
    await expect(results).toContainText('The training has diverged: ');
  });

  await test.step('one that takes too long is stopped at its limit', async () => {
    await handIn(SLOW);
    await expect(verdictLine(page)).toContainText('Time limit exceeded', { timeout: 300_000 });
  });
});
