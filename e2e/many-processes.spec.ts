import { test } from '@playwright/test';
import { assignmentFile, expect, OTHER_STUDENT, signIn, submit, verdictLine, writeCode, type Page } from './fixtures.ts';
import { stackProcesses, websAnswering } from './stack.ts';

// Two web and two grader processes behind one address that hands every request to the next one. Processes are ended on
// purpose here, so the browser's console may complain.

/** Right, and slow enough to be watched: a third of a second for each of some thirty calls. */
const SLOW = `
import { sigmoidPrime } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: number[], a: number[], y: number[]): number[] {
  const until = Date.now() + 300;
  while (Date.now() < until);
  return a.map((a_j, j) => (costName === 'quadratic' ? (a_j - y[j]) * sigmoidPrime(z[j]) : a_j - y[j]));
}
`;

const RIGHT = assignmentFile('03-backpropagation/02-output-error/submissions/accepted/index-loop.ts');

const webs = (): readonly number[] => stackProcesses('next-server');
const graders = (): readonly number[] => stackProcesses('src/worker.ts');

/** Twice as many processes as elsewhere share the cores, so everything may take longer. */
test.describe.configure({ timeout: 180_000 });

async function openEditor(page: Page): Promise<void> {
  await signIn(page, OTHER_STUDENT);
  await page.getByRole('link', { name: 'The error at the output', exact: true }).click();
  await expect(page.locator('.monaco-editor .view-lines').first()).toBeVisible({ timeout: 60_000 });
}

/** How many cases the page shows as done. */
async function casesDone(page: Page): Promise<number> {
  const text = (await verdictLine(page).textContent()) ?? '';
  return Number(/(\d+) of \d+ cases done/u.exec(text)?.[1] ?? Number.NaN);
}

test('there are two of each, and a verdict reaches the page whichever process it is connected to', async ({ page }) => {
  expect([webs().length, graders().length]).toStrictEqual([2, 2]);
  await openEditor(page);
  await writeCode(page, RIGHT);
  for (let count = 0; count < 4; count += 1) {
    await submit(page);
    await expect(verdictLine(page)).toContainText('Accepted');
    await page.reload();
    await expect(verdictLine(page)).toContainText('Accepted');
  }
});

test('a web process that is told to stop takes no stream with it for more than five seconds', async ({ page }) => {
  await openEditor(page);
  await writeCode(page, SLOW);
  await submit(page);
  await expect(verdictLine(page)).toContainText(/[1-9]\d* of \d+ cases done/u);
  // Whichever of them holds the page's stream.
  for (const pid of webs()) {
    const before = await casesDone(page);
    process.kill(pid, 'SIGTERM');
    await expect.poll(async () => (await casesDone(page)) > before || /Accepted/u.test((await verdictLine(page).textContent()) ?? ''), { timeout: 5_000, intervals: [50] }).toBe(true);
    await expect.poll(websAnswering, { timeout: 30_000 }).toBe(2);
  }
  await expect(verdictLine(page)).toContainText('Accepted', { timeout: 45_000 });
});

test('a web process that is killed loses no submission and no verdict', async ({ page }) => {
  await openEditor(page);
  await writeCode(page, SLOW);
  await submit(page);
  await expect(verdictLine(page)).toContainText(/[1-9]\d* of \d+ cases done/u);
  for (const pid of webs().slice(0, 1)) process.kill(pid, 'SIGKILL');
  await expect(verdictLine(page)).toContainText('Accepted', { timeout: 45_000 });
});

test('a page whose stream is refused while the service starts again asks anew, and shows the verdict', async ({ page }) => {
  await openEditor(page);
  await writeCode(page, RIGHT);
  let refused = 0;
  await page.route(/submission\.watch/u, (route) => ((refused += 1), route.fulfill({ status: 503, body: 'being restarted' })), { times: 2 });
  await submit(page);
  await expect(verdictLine(page)).toContainText('Accepted');
  expect(refused).toBe(2);
});

test('while grading is down the page says so, keeps the work, and shows the verdict when it is back', async ({ page }) => {
  await openEditor(page);
  const stopped = graders();
  for (const pid of stopped) process.kill(pid, 'SIGSTOP');
  try {
    await writeCode(page, RIGHT);
    await submit(page);
    await expect(verdictLine(page)).toContainText('Your submission is safe, but grading is down', { timeout: 40_000 });
    await writeCode(page, `${RIGHT}\n// further work`);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.locator('.monaco-editor .view-lines').first()).toContainText('further work');
  } finally {
    for (const pid of stopped) process.kill(pid, 'SIGCONT');
  }
  await expect(verdictLine(page)).toContainText('Accepted', { timeout: 45_000 });
});
