import { expect, openExercise, OTHER_STUDENT, signIn, submit, test, verdictLine, writeCode } from './fixtures.ts';
import { stackProcesses } from './stack.ts';

/** Right, and slow enough to be interrupted: a sixth of a second for each of some thirty calls. */
const SLOW = `
import { sigmoidPrime } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: number[], a: number[], y: number[]): number[] {
  const until = Date.now() + 150;
  while (Date.now() < until);
  return a.map((a_j, j) => (costName === 'quadratic' ? (a_j - y[j]) * sigmoidPrime(z[j]) : a_j - y[j]));
}
`;

test('a grader that is killed in the middle of a submission costs time and nothing else', async ({ page }) => {
  await signIn(page, OTHER_STUDENT);
  await openExercise(page, 'The error at the output');
  await writeCode(page, SLOW);
  await submit(page);
  await expect(verdictLine(page)).toContainText(/[1-9]\d* of \d+ cases done/u);

  const graders = stackProcesses('src/worker.ts');
  expect(graders).toHaveLength(2);
  for (const pid of graders) process.kill(pid, 'SIGKILL');

  await expect(verdictLine(page)).toContainText('Accepted', { timeout: 45_000 });
  await expect(verdictLine(page)).toContainText('10 of 10 points');
});
