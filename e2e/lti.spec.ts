import type { JSONWebKeySet } from 'jose';
import type { PrismaClient } from '../prisma/client.ts';
import { stackDatabase } from './database.ts';
import { assignmentFile, expect, INSTRUCTOR, serious, signIn, test, THIRD_STUDENT, verdictLine, writeCode, type Page } from './fixtures.ts';
import type { PlatformUser } from './lti/launches.ts';
import { LtiPlatform } from './lti/platform.ts';
import { BASE_URL } from './stack.ts';

const RIGHT = assignmentFile('03-backpropagation/02-output-error/submissions/accepted/index-loop.ts');
const EXERCISE = 'The error at the output';

const TEACHER: PlatformUser = { sub: 'teacher-1', name: 'Ada Instructor', email: INSTRUCTOR, role: 'Instructor' };
const LEARNER: PlatformUser = { sub: 'learner-1', name: 'Lee Learner', email: 'lee@campus.test', role: 'Learner' };

let db: PrismaClient;
let platform: LtiPlatform;

const keys = async (): Promise<JSONWebKeySet> => (await fetch(`${BASE_URL}/lti/jwks`)).json();
const makeAdmin = (isAdmin: boolean) => db.user.update({ where: { email: THIRD_STUDENT }, data: { isAdmin }, select: { id: true } });

test.beforeAll(async () => {
  db = stackDatabase();
  await makeAdmin(true);
  platform = await LtiPlatform.open({ login: `${BASE_URL}/lti/login`, launch: `${BASE_URL}/lti/launch`, keys });
  platform.users.push(TEACHER, LEARNER);
});

test.afterAll(async () => {
  await platform.close();
  await db.ltiPlatform.deleteMany();
  await makeAdmin(false);
  await db.$disconnect();
});

async function register(page: Page): Promise<void> {
  const { issuer, clientId, deploymentId } = platform.registration;
  const { authUrl, tokenUrl, jwksUrl } = platform.addresses;
  await page.getByRole('button', { name: /^Account of/u }).click();
  await page.getByRole('menuitem', { name: 'Learning platforms' }).click();
  await expect(page.getByText(`${BASE_URL}/lti/launch`)).toBeVisible();
  const fields = { Name: 'Simulated platform', Issuer: issuer, 'Client ID': clientId, 'Authentication request URL': authUrl, 'Access token URL': tokenUrl, 'Public keyset URL': jwksUrl };
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('combobox', { name: 'Deployment IDs' }).fill(deploymentId);
  await page.getByRole('combobox', { name: 'Deployment IDs' }).press('Enter');
  await page.getByLabel('Trust its e-mail addresses').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Simulated platform')).toBeVisible();
  expect(await serious(page)).toStrictEqual([]);
}

test('a learning platform is registered, a teacher picks an exercise there, and a learner’s score reaches its grade book', async ({ browser, page }) => {
  test.setTimeout(180_000);

  await test.step('an admin registers the platform', async () => {
    await signIn(page, THIRD_STUDENT);
    await register(page);
  });

  const teacher = await (await browser.newContext()).newPage();

  await test.step('a teacher arrives signed in and connects the two courses', async () => {
    platform.addLink('All of Nabla', `${BASE_URL}/`, false);
    await teacher.goto(platform.registration.origin);
    await teacher.getByText('Ada Instructor: All of Nabla').getByRole('link', { name: 'All of Nabla', exact: true }).click();
    await expect(teacher.getByRole('heading', { name: 'Which course is this?' })).toBeVisible();
    expect(await serious(teacher)).toStrictEqual([]);
    await teacher.getByRole('button', { name: 'Connect' }).click();
    await expect(teacher.getByRole('heading', { level: 1, name: 'Neural networks from scratch' })).toBeVisible();
  });

  await test.step('deep linking: the teacher picks an exercise', async () => {
    await teacher.goto(platform.registration.origin);
    await teacher.getByText('Ada Instructor: Add a link').getByRole('link').click();
    await expect(teacher.getByRole('heading', { name: 'Choose what the link leads to' })).toBeVisible();
    expect(await serious(teacher)).toStrictEqual([]);
    await teacher.getByRole('button', { name: `Link the exercise: ${EXERCISE}` }).click();
    await expect(teacher.getByRole('heading', { name: 'Link added' })).toBeVisible();
    expect(platform.picked).toMatchObject([{ title: EXERCISE, url: `${BASE_URL}/courses/neural-networks/03-backpropagation/output-error`, lineItem: { scoreMaximum: 10 } }]);
  });

  const learner = await (await browser.newContext()).newPage();

  await test.step('a learner arrives in the exercise and solves it', async () => {
    await learner.goto(platform.registration.origin);
    await learner.getByText(`Lee Learner: ${EXERCISE}`).getByRole('link', { name: EXERCISE, exact: true }).click();
    await expect(learner.getByRole('heading', { level: 1, name: EXERCISE })).toBeVisible();
    await writeCode(learner, RIGHT);
    await learner.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect(verdictLine(learner)).toContainText('Accepted', { timeout: 45_000 });
  });

  await test.step('the score is in the platform’s grade book', async () => {
    const itemId = platform.links.find(({ title }) => title === EXERCISE)?.lineItemId ?? '';
    await expect.poll(() => platform.gradeBook.scoreOf(itemId, LEARNER.sub), { timeout: 45_000 }).toMatchObject({ scoreGiven: 10, scoreMaximum: 10, gradingProgress: 'FullyGraded' });
  });

  await test.step('in a frame of the platform’s page it works too, and elsewhere it is not shown in a frame', async () => {
    const framed = await (await browser.newContext()).newPage();
    await framed.goto(platform.registration.origin);
    await framed.getByText(`Lee Learner: ${EXERCISE}`).getByRole('link', { name: `${EXERCISE} in a frame` }).click();
    const tool = framed.frameLocator('iframe');
    await expect(tool.getByRole('heading', { level: 1, name: EXERCISE })).toBeVisible();
    await tool.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(tool.getByRole('region', { name: 'Results' }).getByRole('status')).toContainText('Run in this browser', { timeout: 30_000 });
    expect((await page.request.get('/')).headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  await test.step('the staff page tells what was sent', async () => {
    await teacher.goto('/courses/neural-networks/staff/lti');
    await expect(teacher.getByText('1 score sent, 0 waiting')).toBeVisible();
    await teacher.getByRole('button', { name: 'Bring in its people' }).click();
    await expect(teacher.getByRole('status')).toContainText('here already');
    expect(await serious(teacher)).toStrictEqual([]);
  });
});

test('a launch that nobody began is refused with a sentence that says so', async ({ page }) => {
  const answer = await page.request.post('/lti/launch', { form: { state: 'made-up', id_token: 'none' } });
  expect(answer.url()).toContain('/lti/refused?reason=unknown_state');
  await page.goto('/lti/refused?reason=unknown_state');
  await expect(page.getByText('This launch was not begun here.')).toBeVisible();
  expect(await serious(page)).toStrictEqual([]);
});

test('a browser that keeps no cookies in frames gets the link in a window of its own', async ({ page }) => {
  await page.goto('/lti/open?iss=https%3A%2F%2Flms.test&login_hint=1&target_link_uri=x');
  await expect(page.getByRole('link', { name: 'Open Nabla' })).toHaveAttribute('href', '/lti/login?iss=https%3A%2F%2Flms.test&login_hint=1&target_link_uri=x');
  expect(await serious(page)).toStrictEqual([]);
});
