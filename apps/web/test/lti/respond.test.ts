import type { PrismaClient } from '@nabla/db';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LtiPlatform } from '../../../../e2e/lti/platform.ts';
import { proxy } from '../../src/proxy.ts';
import { auth } from '#server/auth.ts';
import { db as serverDb } from '#server/db.ts';
import { respondToLaunch, respondToLogin } from '#server/lti/respond.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';
import { openPlatform, ORIGIN, personNamed } from './tool.ts';

const ANN = personNamed('ann');
const FRAME = { 'sec-fetch-dest': 'iframe' };
const opened = new AsyncDisposableStack();
let db: PrismaClient;
let platform: LtiPlatform;

beforeAll(async () => {
  const { db: client, url } = await openTestDatabase(opened);
  db = client;
  vi.stubEnv('DATABASE_URL', url);
  vi.stubEnv('BETTER_AUTH_SECRET', 'a secret of thirty-two characters');
  vi.stubEnv('BETTER_AUTH_URL', ORIGIN);
  opened.defer(() => serverDb().$disconnect());
  const simulated = await openPlatform(opened, db);
  ({ platform } = simulated);
  const { courseId } = await addCourse(db, 'nn', []);
  await db.ltiContext.create({ data: { platformId: simulated.platformId, deploymentId: platform.registration.deploymentId, contextId: 'course-7', title: 'There', courseId } });
});

afterAll(() => opened.disposeAsync());

/** Name and value of each cookie, as a browser sends them back. */
const cookiesOf = (response: Response): string => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
const cookieNamed = (response: Response, name: RegExp): string => response.headers.getSetCookie().find((cookie) => name.test(cookie)) ?? '';

/** Both steps of a launch, as a browser makes them. */
async function arrive(fetchHeaders: Readonly<Record<string, string>>, { keepsCookies }: { readonly keepsCookies: boolean }) {
  const link = { id: 'link', title: 'A link', url: `${ORIGIN}/courses/nn/week-1/output-error`, lineItemId: null };
  const login = await respondToLogin(new Headers(fetchHeaders), platform.plan({ user: ANN, link }));
  const { state, idToken } = await platform.authorise(new URL(login.headers.get('location') ?? '').searchParams);
  const form = new FormData();
  form.set('state', state);
  form.set('id_token', idToken);
  const launch = await respondToLaunch(new Headers({ ...fetchHeaders, ...(keepsCookies ? { cookie: cookiesOf(login) } : {}) }), form);
  return { login, launch };
}

test('a launch leads to the exercise with a session in cookies of the usual kind', async () => {
  const { login, launch } = await arrive({ 'sec-fetch-dest': 'document' }, { keepsCookies: true });
  expect([launch.status, launch.headers.get('location')]).toStrictEqual([303, '/courses/nn/week-1/output-error']);
  expect(cookieNamed(login, /^nabla-lti-/u)).toMatch(/HttpOnly; Secure; SameSite=None$/u);
  expect(cookieNamed(launch, /session_token/u)).toContain('SameSite=Lax');
  const session = await auth().api.getSession({ headers: new Headers({ cookie: cookiesOf(launch) }) });
  expect(session?.user.name).toBe('Person ann');
});

test('in a frame the cookies say that they are for this place alone', async () => {
  const { login, launch } = await arrive(FRAME, { keepsCookies: true });
  for (const cookie of [cookieNamed(login, /^nabla-lti-/u), cookieNamed(launch, /session_token/u), cookieNamed(launch, /^nabla-lti-frame/u)]) {
    expect(cookie).toMatch(/Secure/u);
    expect(cookie).toMatch(/SameSite=None/u);
    expect(cookie).toMatch(/Partitioned/u);
  }
});

test('a frame without cookies leads to the page that opens a window, and the same without a frame is refused', async () => {
  const framed = await arrive(FRAME, { keepsCookies: false });
  expect(framed.launch.headers.get('location')).toMatch(/^\/lti\/open\?iss=/u);
  const alone = await arrive({ 'sec-fetch-dest': 'document' }, { keepsCookies: false });
  expect(alone.launch.headers.get('location')).toBe('/lti/refused?reason=other_browser');
});

test('pages may be shown in frames of the platform that launched them, and of nobody who made the cookie up', async () => {
  const { launch } = await arrive(FRAME, { keepsCookies: true });
  const policyFor = (cookie: string) => proxy(new NextRequest(`${ORIGIN}/courses/nn`, { headers: { cookie } })).headers.get('content-security-policy');
  expect(policyFor(cookiesOf(launch))).toContain(`frame-ancestors ${platform.registration.origin}`);
  const made = Buffer.from(JSON.stringify(['https://elsewhere.test'])).toString('base64url');
  expect(policyFor(`nabla-lti-frame=${made}.signature`)).toContain("frame-ancestors 'none'");
  expect(policyFor('')).toContain("frame-ancestors 'none'");
});
