import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PrismaClient } from '../prisma/client.ts';
import { stackDatabase } from './database.ts';
import { expect, overflow, sendSignIn, serious, test, type Page } from './fixtures.ts';
import { PEOPLE, removeHostileCourse, SLUG, writeHostileCourse } from './hostile-texts/course.ts';
import { ALARM, PAYLOADS } from './hostile-texts/payloads.ts';
import { BASE_URL, ROOT } from './stack.ts';

const APP = join(ROOT, 'apps/web/src/app');
const COURSE = `/courses/${SLUG}`;

/** What a browser sees as a page: the folders under `app/`, below some of them, as patterns of paths; a name before what stands for any. */
const ROUTES = ['courses/[courseSlug]', 'account', 'admin']
  .flatMap((folder) => readdirSync(join(APP, folder), { recursive: true, encoding: 'utf8' }).map((file) => `/${join(folder, file)}`))
  .filter((file) => file.endsWith('page.tsx'))
  .map((file) => dirname(file).replace('[courseSlug]', SLUG).replaceAll(/\[\w+\]/gu, '[^/]+'))
  .toSorted((one, other) => one.split('[').length - other.split('[').length)
  .map((path) => new RegExp(`^${path}$`, 'u'));

let db: PrismaClient;

test.beforeAll(async () => {
  db = stackDatabase();
  await writeHostileCourse(db);
});

test.afterAll(async () => {
  await removeHostileCourse(db);
  await db.$disconnect();
});

async function signInAs(page: Page, email: string): Promise<void> {
  await sendSignIn(page, email);
  await expect(page).not.toHaveURL(/sign-in/u);
}

/** The paths of the pages that a page links to. What is downloaded is no page. */
const linksOf = (page: Page): Promise<readonly string[]> =>
  page.locator('a[href]:not([download])').evaluateAll((links) =>
    links
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname),
  );

/** Two pages of the same kind differ by what they are about alone. */
const kindOf = (path: string): string => String(ROUTES.find((route) => route.test(path)) ?? path);
const isFile = (path: string): boolean => /export|\.csv$/u.test(path);

type Way = { readonly starts: readonly string[]; readonly within: readonly string[] };

/** Every page that somebody can come to by links, one of each kind. */
async function crawl(page: Page, { starts, within }: Way, look: (path: string) => Promise<void>): Promise<readonly string[]> {
  const waiting = [...starts];
  const seen = new Set<string>();
  const paths: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(kindOf(path)) || isFile(path) || !within.some((place) => path === place || path.startsWith(`${place}/`))) continue;
    seen.add(kindOf(path));
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    paths.push(path);
    await look(path);
    waiting.push(...(await linksOf(page)));
  }
  return paths;
}

/** The height of the lowest grid that scrolls by itself; a collapsed one shows nothing. */
const lowestGrid = (page: Page): Promise<number> => page.locator('[role="grid"]').evaluateAll((grids) => Math.min(Infinity, ...grids.map((grid) => grid.clientHeight)));

/** What is wrong with a page in light and wide, then in dark and narrow. */
async function problemsOf(page: Page): Promise<readonly string[]> {
  const problems = [...(await serious(page))];
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  problems.push(...(await serious(page)).map((problem) => `in the dark, narrow: ${problem}`));
  const beyond = await overflow(page);
  if (beyond > 0) problems.push(`${beyond} px wider than a phone`);
  if ((await lowestGrid(page)) < 200) problems.push('a grid on a phone has no room');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  return problems;
}

/** Counts what ran: calls of the payloads, and dialogs. */
async function listen(page: Page): Promise<readonly string[]> {
  const ran: string[] = [];
  await page.exposeFunction(ALARM, (which: number) => void ran.push(PAYLOADS[which - 1] ?? 'unknown'));
  page.on('dialog', (dialog) => void (ran.push(dialog.message()), dialog.dismiss()));
  return ran;
}

const WAYS = [
  { who: 'owner', starts: [`${COURSE}/staff/assignments`, `${COURSE}/staff/assignments/new`, `${COURSE}/staff/people/import`, '/account', '/account/tokens'], within: [COURSE, '/account'], least: 24 },
  { who: 'student', starts: [COURSE, `${COURSE}/grades`, '/account', '/account/notifications'], within: [COURSE, '/account'], least: 5 },
  { who: 'admin', starts: ['/admin/jobs', '/admin/lti'], within: ['/admin'], least: 2 },
] as const;

const visited: string[] = [];

for (const { who, least, ...way } of WAYS) {
  test(`no text that anybody wrote runs as code, overflows or hides from a reader on a page of the ${who}`, async ({ page }) => {
    test.setTimeout(600_000);
    const ran = await listen(page);
    await signInAs(page, PEOPLE[who]);
    const shown = new Set<string>();
    const problems: string[] = [];
    const look = async (path: string): Promise<void> => {
      const text = await page.locator('body').innerText();
      for (const payload of PAYLOADS) if (text.includes(payload)) shown.add(payload);
      problems.push(...(await problemsOf(page)).map((problem) => `${path}: ${problem}`));
    };
    const paths = await crawl(page, way, look);
    visited.push(...paths);
    expect(problems).toStrictEqual([]);
    expect(paths.length).toBeGreaterThanOrEqual(least);
    expect(ran).toStrictEqual([]);
    expect(shown.size).toBeGreaterThan(0);
  });
}

test('every page of a course, of an account and of the admin was among them', () => {
  // The first page of the staff is only a way to another.
  const missed = ROUTES.filter((route) => !route.test(`${COURSE}/staff`) && !visited.some((path) => route.test(path)));
  expect(missed.map(String)).toStrictEqual([]);
});

test('no text in an address runs as code, and none leads to another site', async ({ page }) => {
  const ran = await listen(page);
  await signInAs(page, PEOPLE.student);
  const places = ['/sign-in?next=', '/sign-in/forgot?email=', '/lti/refused?reason=', '/lti/open?iss=', '/join?code=', '/join/', '/unsubscribe/', `${COURSE}/grades?student=`, `${COURSE}?tab=`];
  const foreign = ['https://evil.test/', '//evil.test', '/\\evil.test', '\\\\evil.test', '/%09/evil.test', 'javascript:location="https://evil.test"', 'https:evil.test', '/..//evil.test'];
  for (const text of [...PAYLOADS, ...foreign]) {
    for (const place of places) {
      const response = await page.request.get(`${place}${encodeURIComponent(text)}`, { maxRedirects: 0 });
      const target = response.headers()['location'];
      if (target !== undefined) expect([place, text, new URL(target, BASE_URL).origin]).toStrictEqual([place, text, BASE_URL]);
    }
  }
  for (const payload of PAYLOADS) await page.goto(`/lti/refused?reason=${encodeURIComponent(payload)}`);
  expect(ran).toStrictEqual([]);
});

test('an inline script without the page’s nonce does not run, and each page has a nonce of its own', async ({ browser, request }) => {
  const policyOf = async (): Promise<string> => (await request.get('/sign-in')).headers()['content-security-policy'] ?? '';
  const [one, other] = [await policyOf(), await policyOf()];
  expect(one).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'nonce-[\w+/=]{24}'/u);
  expect(one.match(/script-src [^;]*/u)?.[0]).not.toContain('unsafe-inline');
  expect(one).not.toBe(other);
  // A page of its own: that the browser complains is what is asked for here.
  const attacked = await (await browser.newContext()).newPage();
  const ran = await listen(attacked);
  const refused = new Promise((resolve) => void attacked.once('console', (message) => resolve(message.text())));
  await attacked.route('**/sign-in', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</body>', `<script>${ALARM}(1)</script></body>`) });
  });
  await attacked.goto(`${BASE_URL}/sign-in`);
  expect(await refused).toContain('Content Security Policy');
  expect(ran).toStrictEqual([]);
});

test('a page of another site cannot use a visitor’s session, and a session begins anew at sign-in', async ({ page }) => {
  await page.context().addCookies([{ name: 'better-auth.session_token', value: 'chosen-by-an-attacker', url: BASE_URL }]);
  await signInAs(page, PEOPLE.student);
  const [session] = (await page.context().cookies()).filter(({ name }) => name === 'better-auth.session_token');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(session?.value).not.toContain('chosen-by-an-attacker');
  const foreign = await page.request.post('/api/trpc/notification.markAllRead', { headers: { origin: 'https://evil.test', 'content-type': 'application/json' }, data: '{}' });
  expect(foreign.status()).toBe(403);
});
