import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrismaClient } from '../prisma/client.ts';
import { stackDatabase } from './database.ts';
import { assignmentFile, expect, INSTRUCTOR, openExercise, OTHER_STUDENT, serious, signIn, signOut, submit, test, verdictLine, writeCode } from './fixtures.ts';
import { ROOT } from './stack.ts';

const TITLE = 'The error at the output';
const FOLDER = join(ROOT, 'assignments/03-backpropagation/02-output-error');

/** Right everywhere but where a neuron saturates, which the exercise did not ask about a year ago. */
const CARELESS = assignmentFile('03-backpropagation/02-output-error/submissions/wrong_answer/divides-before-cancelling.ts');

/** The exercise as it might have been: without the cases of saturated neurons. */
function olderFiles(): Readonly<Record<string, Buffer>> {
  const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(FOLDER, name))]));
  const older = readFileSync(join(FOLDER, 'exercise.ts'), 'utf8')
    .replaceAll(/ {4}\{\n {6}name: '[^']*saturated neurons',[\s\S]*?\n {4}\},\n/gu, '')
    .replaceAll(/ {4}\{ name: '[^']*(?:large|extreme) weighted inputs'.*\n/gu, '');
  return { ...files, 'exercise.ts': Buffer.from(older) };
}

/** As `docs` say: SHA-256 over the names and bytes of all files of the folder. */
function hashOf(files: Readonly<Record<string, Buffer>>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1))) hash.update(`/${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** The course uses the older version, as if it had begun before the exercise was changed. */
async function beginWithOlder(db: PrismaClient): Promise<void> {
  const files = olderFiles();
  const version = { exerciseId: 'output-error', hash: hashOf(files) };
  await db.exerciseVersion.create({ data: { ...version, title: TITLE, points: 10 } });
  const kept = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')]));
  await db.exerciseArchive.create({ data: { ...version, module: '03-backpropagation', files: kept } });
  await db.assignmentExercise.updateMany({ where: { exerciseId: version.exerciseId }, data: { exerciseHash: version.hash } });
}

test('a changed exercise is graded again in a dry run, which counts only when it is accepted', async ({ page }) => {
  const db = stackDatabase();
  await beginWithOlder(db);
  await db.$disconnect();

  await test.step('in the version of the course the careless solution is right', async () => {
    await signIn(page, OTHER_STUDENT);
    await openExercise(page, TITLE);
    await writeCode(page, CARELESS);
    await submit(page);
    await expect(verdictLine(page)).toContainText('Accepted');
  });

  await test.step('a dry run in the new version shows who would lose what, and why', async () => {
    await signOut(page);
    await signIn(page, INSTRUCTOR);
    await page.goto('/courses/neural-networks/staff/regrades');
    expect(await serious(page)).toStrictEqual([]);
    await expect(page.getByRole('row', { name: TITLE })).toContainText('newer:');
    await page.getByRole('button', { name: `Grade again: ${TITLE}` }).click();
    await page.getByRole('button', { name: 'Start the dry run' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Regrade: ${TITLE}` })).toBeVisible();
    const line = page.getByRole('row', { name: /Kim Student/u });
    await expect(line).toContainText('cross-entropy, saturated neurons', { timeout: 30_000 });
    await expect(line).toContainText('100% →');
    expect(await serious(page)).toStrictEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await serious(page)).toStrictEqual([]);
  });

  const dryRun = page.url();
  await test.step('the student sees nothing of it', async () => {
    await signOut(page);
    await signIn(page, OTHER_STUDENT);
    await openExercise(page, TITLE);
    await expect(verdictLine(page)).toContainText('Accepted');
  });

  await test.step('accepted, it counts, and the student is told', async () => {
    await signOut(page);
    await signIn(page, INSTRUCTOR);
    await page.goto(dryRun);
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByRole('button', { name: 'Accept the regrade' }).click();
    await expect(page.getByText(/^Accepted ·/u)).toBeVisible();
    await signOut(page);
    await signIn(page, OTHER_STUDENT);
    await openExercise(page, TITLE);
    await expect(verdictLine(page)).toContainText('Wrong answer');
  });
});
