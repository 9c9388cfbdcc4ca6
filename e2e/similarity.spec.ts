import type { PrismaClient } from '../prisma/client.ts';
import { stackDatabase } from './database.ts';
import { assignmentFile, expect, INSTRUCTOR, OTHER_STUDENT, serious, signIn, STUDENT, test, THIRD_STUDENT } from './fixtures.ts';

const TITLE = 'Backpropagation for one sample';
const HONEST = assignmentFile('03-backpropagation/04-backprop-sample/submissions/accepted/recursive.ts');
const ORIGINAL = assignmentFile('03-backpropagation/04-backprop-sample/submissions/accepted/typed-arrays.ts');

/** Every name that the file itself gives is another one, lines are broken elsewhere, and the comments are new. */
function copyOf(source: string): string {
  const own = new Set([...source.matchAll(/\b(?:const|let|function) (\w+)|[(,] ?(\w+)(?=:)/gu)].map(([, declared, parameter]) => declared ?? parameter ?? ''));
  const renamed = [...own].filter((name) => name !== '' && name !== 'backprop').reduce((text, name, index) => text.replaceAll(new RegExp(`(?<![.\\w])${name}\\b(?!\\??:\\s*\\w+;)`, 'gu'), `mine${index}`), source);
  return `// My own work, written on Sunday.\n${renamed.replaceAll(/\/\/.*$/gmu, '').replaceAll('; ', ';\n')}`;
}

async function submit(db: PrismaClient, email: string, source: string): Promise<void> {
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email } });
  const { id: assignmentExerciseId } = await db.assignmentExercise.findFirstOrThrow({ where: { exerciseId: 'backprop-sample' } });
  const attempt = 1 + (await db.submission.count({ where: { userId, assignmentExerciseId } }));
  await db.submission.create({ data: { userId, assignmentExerciseId, attempt, source } });
}

test('a copy with other names, comments and layout is found, and honest solutions are not', async ({ page }) => {
  const db = stackDatabase();
  await submit(db, STUDENT, ORIGINAL);
  await submit(db, OTHER_STUDENT, copyOf(ORIGINAL));
  await submit(db, THIRD_STUDENT, HONEST);
  await db.$disconnect();
  await signIn(page, INSTRUCTOR);
  await page.goto('/courses/neural-networks/staff/similarity');
  expect(await serious(page)).toStrictEqual([]);
  await page.getByRole('button', { name: `Compare submissions to “${TITLE}”` }).click();

  await test.step('only the copy and its original are a pair', async () => {
    const pairs = page.getByRole('region', { name: 'Similar pairs' }).getByRole('row');
    await expect(pairs).toHaveCount(2, { timeout: 45_000 });
    await expect(pairs.last()).toContainText('Sam Student');
    await expect(pairs.last()).toContainText('Kim Student');
    expect(await serious(page)).toStrictEqual([]);
    await pairs.last().getByRole('link').click();
  });

  await test.step('side by side, a part of one shows its other half, and the pair can be labelled', async () => {
    await page.getByRole('button', { name: /: part 1$/u }).first().click();
    await expect(page.getByRole('button', { name: /: part 1$/u, pressed: true }).first()).toBeVisible();
    await page.getByText('Suspicious', { exact: true }).click();
    await expect(page.getByRole('radio', { name: 'Suspicious' })).toBeChecked();
    expect(await serious(page)).toStrictEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await serious(page)).toStrictEqual([]);
    await page.getByRole('link', { name: 'All pairs' }).click();
    await expect(page.getByRole('region', { name: 'Similar pairs' })).toContainText('Suspicious');
  });
});
