import { parse } from 'csv-parse/sync';
import { unzipSync, strFromU8 } from 'fflate';
import { stackDatabase } from './database.ts';
import { assignmentFile, expect, INSTRUCTOR, OTHER_STUDENT, serious, signIn, STUDENT, submit, test, THIRD_STUDENT, verdictLine, writeCode, type Page } from './fixtures.ts';

const COURSE = '/courses/neural-networks';
const STAFF = `${COURSE}/staff`;
const EXERCISE = 'The error at the output';
/** By what an instructor would type. */
const SEARCHED = ['error output', 'backpropagation sample', 'softmax', 'sigmoid', 'momentum'];
const RIGHT = assignmentFile('03-backpropagation/02-output-error/submissions/accepted/index-loop.ts');

test.setTimeout(360_000);

// The other stories know the course as it was: each exercise in one place.
test.afterAll(async () => {
  const db = stackDatabase();
  await db.assignment.deleteMany({ where: { slug: 'week-one', course: { slug: 'neural-networks' } } });
  await db.$disconnect();
});

test('an instructor sets an assignment, sees on-time, late and extended work graded as the rules say, corrects one grade, and takes the grades out', async ({ browser, page }) => {
  const as = async (email: string): Promise<Page> => {
    const other = await (await browser.newContext()).newPage();
    await signIn(other, email);
    return other;
  };
  await signIn(page, INSTRUCTOR);

  await test.step('the assignment has five exercises, and late work loses a fifth a day', async () => {
    await page.goto(`${STAFF}/assignments/new`);
    await page.getByLabel('Title').fill('Week one');
    for (const words of SEARCHED) {
      await page.getByLabel('Add exercises').fill(words);
      await page.getByRole('list', { name: 'Exercises found' }).getByRole('button').first().click();
    }
    await page.getByLabel(`Points for ${EXERCISE}`).fill('10');
    await page.getByLabel('Due', { exact: true }).fill(wallTime(24 * 60));
    await page.getByLabel('Work after the due date').selectOption('per_day');
    await page.getByLabel('Lost for each day').fill('20');
    expect(await serious(page)).toStrictEqual([]);
    await page.getByRole('button', { name: 'Create the assignment' }).click();
    await page.waitForURL(`${STAFF}/assignments/week-one`);
  });

  await test.step('the first student hands in on time', async () => submitAs(await as(STUDENT)));

  await test.step('the due date is moved to the next minute, and the second student hands in after it', async () => {
    await page.getByLabel('Due', { exact: true }).first().fill(wallTime(1));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    const second = await as(OTHER_STUDENT);
    await expect(async () => {
      await second.goto(`${COURSE}/week-one/output-error`);
      await expect(second.getByRole('toolbar', { name: 'Code' })).toContainText('Late', { timeout: 2_000 });
    }).toPass({ timeout: 120_000 });
    await submitAs(second);
  });

  await test.step('the third student has an extension', async () => {
    const extension = page.getByRole('form', { name: 'Grant' });
    await extension.getByLabel('Student’s e-mail').fill(THIRD_STUDENT);
    await extension.getByLabel('Due, in UTC time').fill(wallTime(48 * 60));
    await extension.getByLabel('Reason').fill('Ill on the day');
    await extension.getByRole('button', { name: 'Grant' }).click();
    await expect(page.getByRole('cell', { name: 'Ill on the day' })).toBeVisible();
    await submitAs(await as(THIRD_STUDENT));
  });

  await test.step('the gradebook has all three numbers, and says how they came about', async () => {
    await page.goto(`${STAFF}/gradebook?assignment=week-one`);
    await expect(cell(page, 'Sam Student')).toHaveText('10');
    await expect(cell(page, 'Kim Student')).toHaveText('8');
    await expect(cell(page, 'Noa Student')).toHaveText('10');
    expect(await serious(page)).toStrictEqual([]);
    await cell(page, 'Kim Student').click();
    await expect(panel(page)).toContainText('Attempt 1 is 1 day late and loses 20 %: 8 points.');
    await cell(page, 'Noa Student').click();
    await expect(panel(page)).toContainText('Ill on the day');
  });

  await test.step('a grade by hand stands in place of the reckoned one', async () => {
    await cell(page, 'Kim Student').click();
    await panel(page).getByLabel('Points').fill('9');
    await panel(page).getByLabel('Comment').fill('The bus was late.');
    await panel(page).getByRole('button', { name: 'Give these points' }).click();
    await expect(cell(page, 'Kim Student')).toHaveText('9');
    await expect(panel(page)).toContainText('Ada Instructor gave 9 points by hand');
    const student = await as(OTHER_STUDENT);
    await student.goto(`${COURSE}/grades`);
    await student.getByRole('region', { name: 'Week one' }).getByText(EXERCISE).click();
    await expect(student.getByRole('region', { name: 'Week one' })).toContainText('The bus was late.');
    expect(await serious(student)).toStrictEqual([]);
  });

  await test.step('the export for Canvas has the same numbers, and the archive every submission', async () => {
    const [header = [], , ...students] = rowsOf(await (await page.request.get(`${STAFF}/export/canvas`)).text());
    const numbers = students.map((row) => [row[header.indexOf('SIS Login ID')], Number(row[header.indexOf('Week one')])]);
    expect(Object.fromEntries(numbers)).toMatchObject({ [STUDENT]: 10, [OTHER_STUDENT]: 9, [THIRD_STUDENT]: 10 });
    const files = unzipSync(new Uint8Array(await (await page.request.get(`${STAFF}/export/submissions`)).body()));
    const info = rowsOf(strFromU8(files['info.csv'] ?? new Uint8Array()));
    expect(info[0]).toStrictEqual(['filename', 'full_name', 'label', 'created_at']);
    expect(info.slice(1).map(([filename = '']) => strFromU8(files[filename] ?? new Uint8Array()).trim())).toContain(RIGHT.trim());
  });

  await test.step('an assignment that somebody handed in to stays', async () => {
    await page.goto(`${STAFF}/assignments/week-one`);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Somebody handed in already' })).toBeVisible();
  });
});

async function submitAs(student: Page): Promise<void> {
  await student.goto(`${COURSE}/week-one/output-error`);
  await writeCode(student, RIGHT);
  await submit(student);
  await expect(verdictLine(student)).toContainText('Accepted');
  await student.context().close();
}

/** A clock in UTC, so many minutes from now: what the course's field for a date takes. */
const wallTime = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);

const cell = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, ${EXERCISE}`, 'u') });

const panel = (page: Page) => page.getByRole('complementary', { name: 'How this grade came about' });

const rowsOf = (csv: string): string[][] => parse(csv);
