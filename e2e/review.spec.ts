import { assignmentFile, expect, INSTRUCTOR, openExercise, serious, signIn, signOut, STUDENT, submit, test, verdictLine, writeCode } from './fixtures.ts';

const TITLE = 'The error at the output';
const WRONG = assignmentFile('03-backpropagation/02-output-error/submissions/wrong_answer/sign-flipped.ts');
const CASE = 'quadratic cost, five neurons';

test('staff review a submission, the student reads the remark and asks about a case, and staff answer', async ({ page }) => {
  await test.step('the student submits', async () => {
    await signIn(page, STUDENT);
    await openExercise(page, TITLE);
    await writeCode(page, WRONG);
    await submit(page);
    await expect(verdictLine(page)).toContainText('Wrong answer');
  });

  await test.step('staff find it by exercise and verdict, and see what the student does not: values of a secret case', async () => {
    await signOut(page);
    await signIn(page, INSTRUCTOR);
    await page.goto('/courses/neural-networks/staff/submissions');
    await page.getByLabel('Exercise').selectOption(TITLE);
    await page.getByLabel('Verdict').selectOption('Wrong answer');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/exercise=output-error.*verdict=wrong_answer/u);
    await page.getByRole('table').getByRole('link', { name: 'Sam Student' }).first().click();
    const secret = page.getByRole('list', { name: 'Cases' }).getByRole('listitem').filter({ hasText: CASE });
    await secret.locator('summary').click();
    await expect(secret).toContainText('outputError("quadratic"');
    await expect(secret).toContainText('Expected');
  });

  await test.step('a remark is written at a line, and changed', async () => {
    await page.getByRole('button', { name: 'Comment on line 3' }).click();
    await page.getByRole('textbox', { name: 'Remark on line 3' }).fill('Look at the sine.');
    await page.getByRole('button', { name: 'Save' }).click();
    const remark = page.getByRole('article', { name: 'Remark of Ada Instructor on line 3' });
    await remark.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Change the remark on line 3' }).fill('Look at the sign.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(remark).toContainText('Look at the sign.');
    await expect(remark).toContainText('edited');
    expect(await serious(page)).toStrictEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await serious(page)).toStrictEqual([]);
  });

  await test.step('the student reads it beside the attempt, and asks about a case', async () => {
    await signOut(page);
    await signIn(page, STUDENT);
    await openExercise(page, TITLE);
    await expect(page.getByRole('list', { name: 'Remarks of your instructors' })).toContainText('Look at the sign.');
    await page.getByRole('button', { name: 'Ask for a second look' }).click();
    await page.getByRole('combobox', { name: 'Case' }).selectOption(CASE);
    await page.getByRole('textbox', { name: /What do you think/u }).fill('I think that my sign is right.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText(`Your question about “${CASE}” · Open`)).toBeVisible();
  });

  await test.step('staff find the question in their inbox and decline it', async () => {
    await signOut(page);
    await signIn(page, INSTRUCTOR);
    await page.goto('/courses/neural-networks/staff/requests');
    expect(await serious(page)).toStrictEqual([]);
    await page.getByRole('link', { name: 'Sam Student' }).click();
    await expect(page.getByText('I think that my sign is right.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Your answer' }).fill('The error is the slope of the cost.');
    await page.getByRole('button', { name: 'Decline' }).click();
    await expect(page.getByText(/· Declined ·/u)).toBeVisible();
    expect(await serious(page)).toStrictEqual([]);
  });

  await test.step('numbers of the class lead to the submissions behind them', async () => {
    await page.goto('/courses/neural-networks/staff/analytics');
    await page.getByRole('link', { name: TITLE }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Analytics: ${TITLE}` })).toBeVisible();
    expect(await serious(page)).toStrictEqual([]);
    await page.getByRole('region', { name: 'Most frequent mistakes' }).getByRole('link', { name: 'sign-flipped' }).click();
    await expect(page.getByRole('table').getByRole('link', { name: 'Sam Student' }).first()).toBeVisible();
  });
});
