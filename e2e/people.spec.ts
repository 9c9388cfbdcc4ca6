import { expect, INSTRUCTOR, serious, signIn, STUDENT, test, type Page } from './fixtures.ts';

const STAFF = '/courses/neural-networks/staff';
const PASSWORD = 'three blind mice';

/** A class of thirty as a spreadsheet writes it: with a mark at the start, semicolons, and a name with a semicolon in quotes. */
const classOf = (extra: readonly string[]): string =>
  [
    '\uFEFFemail;name;role;group',
    ...Array.from({ length: 30 }, (_, index) => `learner${index + 1}@example.org;"Learner ${index + 1}; junior";student;Monday`),
    ...extra,
  ].join('\r\n');

const people = (page: Page) => page.getByRole('region', { name: 'People' });
const logOf = (page: Page) => page.getByRole('region', { name: 'Audit log' });

/** A choice in a list that React has not taken over yet is heard by nobody; a menu opens only when it has. */
async function untilAlive(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    await expect(page.getByRole('menu')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
}

test('an instructor imports a class, invites, changes a role and looks as a student, and the log tells of all of it', async ({ page, browser }) => {
  await signIn(page, INSTRUCTOR);

  await test.step('a file with one bad line does nothing, and says which line it is', async () => {
    await page.goto(`${STAFF}/people/import`);
    await page.getByLabel('Lines').fill(classOf(['not an address;Bad;student;']));
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Line 32' })).toContainText('this is no e-mail address');
    await expect(page.getByRole('button', { name: 'Import 30 people' })).toBeDisabled();
  });

  await test.step('without it thirty people are added', async () => {
    await page.getByLabel('Lines').fill(classOf([]));
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByText('30 added, 0 changed, 0 unchanged, 0 errors')).toBeVisible();
    await page.getByRole('button', { name: 'Import 30 people' }).click();
    await expect(page.getByText('30 people were added and 0 were changed.')).toBeVisible();
    await page.getByRole('link', { name: 'To the people of this course' }).click();
    await expect(people(page).getByRole('row', { name: /Learner 30; junior/u })).toContainText('Monday');
  });

  await test.step('a learner follows the link for the first password, once', async () => {
    await page.goto(`${STAFF}/people?query=learner7@`);
    await page.getByRole('button', { name: 'Actions for Learner 7; junior' }).click();
    await page.getByRole('menuitem', { name: 'Make a link for the first password' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    const other = await browser.newPage();
    await other.goto(link);
    await other.getByRole('textbox', { name: 'New password' }).fill(PASSWORD);
    await other.getByRole('button', { name: 'Save' }).click();
    await expect(other.getByText('Your new password is saved.')).toBeVisible();
    await other.close();
  });

  await test.step('somebody new joins by an invitation', async () => {
    await page.goto(`${STAFF}/invitations`);
    await page.getByRole('button', { name: 'Make an invitation' }).click();
    const code = await page.getByRole('region', { name: 'Invitations' }).getByRole('rowheader').first().innerText();
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(`/join?code=${code}`);
    await other.getByLabel('Name').fill('Robin New');
    await other.getByLabel('E-mail').fill('robin@example.org');
    await other.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await other.getByRole('button', { name: 'Make an account and join' }).click();
    await expect(other.getByRole('heading', { level: 1, name: 'Neural networks from scratch' })).toBeVisible();
    await context.close();
  });

  await test.step('a role is changed in place', async () => {
    await page.goto(`${STAFF}/people?query=robin`);
    await untilAlive(page, 'Robin New');
    await page.getByLabel('Role of Robin New').selectOption('Assistant');
    await expect(page.getByText('Robin New now has the role Assistant.')).toBeVisible();
  });

  await test.step('looking as a student is unmistakable, changes nothing, and ends', async () => {
    await page.goto(`${STAFF}/people?query=Sam`);
    await page.getByRole('button', { name: 'Actions for Sam Student' }).click();
    await page.getByRole('menuitem', { name: 'View as this student' }).click();
    const banner = page.getByRole('complementary', { name: 'Viewing as a student' });
    await expect(banner).toContainText('You are viewing as Sam Student');
    await expect(page.getByRole('link', { name: 'Teach' })).toHaveCount(0);
    expect((await page.request.get(`${STAFF}/people`)).status()).toBe(404);
    expect(await serious(page)).toStrictEqual([]);
    await banner.getByRole('button', { name: 'Stop viewing' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
    await expect(banner).toHaveCount(0);
  });

  await test.step('the log has all of it, and finds it again', async () => {
    await page.goto(`${STAFF}/audit`);
    for (const action of ['Role changed', 'Joined by invitation', 'Invitation made', 'Link for a first password made', 'Viewed the course as a student']) {
      await expect(logOf(page).getByRole('cell', { name: action, exact: true }).first()).toBeVisible();
    }
    await page.getByRole('textbox', { name: 'Person' }).fill('learner7@');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/person=learner7/u);
    await expect(logOf(page).getByRole('cell', { name: 'Person added', exact: true })).toHaveCount(1);
    await expect(logOf(page).getByRole('cell', { name: 'Role changed', exact: true })).toHaveCount(0);
  });
});

test('a token is shown once and opens the API until it is revoked', async ({ page, playwright, baseURL }) => {
  await signIn(page, STUDENT);
  await page.goto('/account/tokens');
  await page.getByRole('textbox', { name: 'Name' }).fill('my laptop');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const token = await page.getByRole('textbox', { name: 'Token' }).inputValue();
  const program = await playwright.request.newContext({ ...(baseURL === undefined ? {} : { baseURL }), extraHTTPHeaders: { Authorization: `Bearer ${token}` } });
  const path = '/api/v1/courses/neural-networks/submissions';
  expect((await program.get(path)).status()).toBe(200);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Token' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Revoke my laptop' }).click();
  await expect(page.getByText('You have no token yet.')).toBeVisible();
  expect((await program.get(path)).status()).toBe(401);
  await program.dispose();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no serious issue on the pages about people in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/join');
    expect(await serious(page)).toStrictEqual([]);
    await signIn(page, INSTRUCTOR);
    for (const path of [`${STAFF}/people`, `${STAFF}/people/import`, `${STAFF}/invitations`, `${STAFF}/audit`, '/account', '/account/tokens', '/courses']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect([path, ...(await serious(page))]).toStrictEqual([path]);
    }
  });
}
