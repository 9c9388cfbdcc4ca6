import { hashPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { auth } from '../src/server/auth.ts';
import { Failures } from '../src/server/sign-in/failures.ts';
import { oidcProvider } from './oidc-provider.ts';
import { withDatabase } from './with-database.ts';

const ORIGIN = 'http://localhost:3000';
const PASSWORD = 'three blind mice';

const db = withDatabase();
const opened = new AsyncDisposableStack();
let provider: Awaited<ReturnType<typeof oidcProvider>>;

beforeAll(async () => {
  provider = opened.use(await oidcProvider());
  vi.stubEnv('NABLA_OIDC_ISSUER', provider.issuer);
  vi.stubEnv('NABLA_OIDC_CLIENT_ID', provider.client);
  vi.stubEnv('NABLA_OIDC_CLIENT_SECRET', 'a secret');
});

afterAll(() => opened.disposeAsync());

type Sent = { readonly body?: object; readonly cookie?: string };

const request = (path: string, { body, cookie = '' }: Sent = {}): Promise<Response> =>
  auth().handler(
    new Request(new URL(path, ORIGIN), {
      method: body ? 'POST' : 'GET',
      headers: { cookie, origin: ORIGIN, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );

/** The cookies that a browser would send after this answer. */
const cookiesOf = (response: Response): string => response.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');

const emailOf = async (cookie: string) => (await auth().api.getSession({ headers: new Headers({ cookie }) }))?.user.email ?? null;

/** Goes the whole way: to the provider, back with its code, and in. */
async function comeByProvider() {
  const start = await request('/api/auth/sign-in/social', { body: { provider: 'oidc', callbackURL: '/courses', errorCallbackURL: '/sign-in' } });
  const { url }: { url: string } = await start.json();
  const away = await fetch(url, { redirect: 'manual' });
  const back = await request(away.headers.get('location') ?? '', { cookie: cookiesOf(start) });
  return { cookie: cookiesOf(back), location: new URL(back.headers.get('location') ?? '', ORIGIN) };
}

async function account(email: string, { emailVerified, password }: { readonly emailVerified: boolean; readonly password?: string }) {
  const { id } = await db().user.create({ data: { name: email, email, emailVerified }, select: { id: true } });
  if (password) await db().account.create({ data: { userId: id, accountId: id, providerId: 'credential', password: await hashPassword(password) } });
  return id;
}

const signIn = (email: string, password: string, cookie = '') => request('/api/auth/sign-in/email', { body: { email, password }, cookie });

const claims = (email: string) => ({ sub: `subject of ${email}`, email, email_verified: true, name: 'Ada Lovelace' });

test('whom the provider vouches for gets an account, and the same one the next time', async () => {
  provider.vouchFor(claims('ada@example.org'));
  const first = await comeByProvider();
  expect(first.location.pathname).toBe('/courses');
  expect(await emailOf(first.cookie)).toBe('ada@example.org');
  await comeByProvider();
  expect(await db().user.findMany({ where: { email: 'ada@example.org' }, select: { name: true, isAdmin: true } })).toStrictEqual([{ name: 'Ada Lovelace', isAdmin: false }]);
});

test('somebody on the roster who never had a password comes by the provider into their own account', async () => {
  const id = await account('kim@example.org', { emailVerified: true });
  provider.vouchFor(claims('kim@example.org'));
  expect(await emailOf((await comeByProvider()).cookie)).toBe('kim@example.org');
  expect(await db().account.findMany({ where: { userId: id }, select: { providerId: true } })).toStrictEqual([{ providerId: 'oidc' }]);
});

test('an account that somebody made with an address nobody verified is not taken over', async () => {
  const id = await account('victim@example.org', { emailVerified: false, password: PASSWORD });
  provider.vouchFor(claims('victim@example.org'));
  const refused = await comeByProvider();
  expect(refused.location.pathname).toBe('/sign-in');
  expect(refused.location.searchParams.get('error')).not.toBeNull();
  expect(await emailOf(refused.cookie)).toBeNull();
  expect(await db().account.count({ where: { userId: id, providerId: 'oidc' } })).toBe(0);
});

test('a token that was signed for another application lets nobody in', async () => {
  provider.vouchFor(claims('mallory@example.org'));
  provider.signFor('another application');
  const refused = await comeByProvider();
  provider.signFor(provider.client);
  expect(await emailOf(refused.cookie)).toBeNull();
  expect(await db().user.count({ where: { email: 'mallory@example.org' } })).toBe(0);
});

test('a code that comes back without the cookie of the one who left lets nobody in', async () => {
  provider.vouchFor(claims('swapped@example.org'));
  const start = await request('/api/auth/sign-in/social', { body: { provider: 'oidc', callbackURL: '/' } });
  const { url }: { url: string } = await start.json();
  const away = await fetch(url, { redirect: 'manual' });
  const back = await request(away.headers.get('location') ?? '');
  expect(await emailOf(cookiesOf(back))).toBeNull();
});

test('signing in makes a session of its own, whatever cookie the browser brought', async () => {
  await account('fixed@example.org', { emailVerified: false, password: PASSWORD });
  const first = cookiesOf(await signIn('fixed@example.org', PASSWORD));
  const second = cookiesOf(await signIn('fixed@example.org', PASSWORD, first));
  expect(second).not.toBe(first);
  expect(await emailOf(second)).toBe('fixed@example.org');
});

test('a new password ends all other sessions, also when nobody asks for it', async () => {
  await account('stolen@example.org', { emailVerified: false, password: PASSWORD });
  const [thief, owner] = [cookiesOf(await signIn('stolen@example.org', PASSWORD)), cookiesOf(await signIn('stolen@example.org', PASSWORD))];
  const body = { currentPassword: PASSWORD, newPassword: 'see how they run', revokeOtherSessions: false };
  const changed = await request('/api/auth/change-password', { body, cookie: owner });
  expect(changed.status).toBe(200);
  expect(await emailOf(thief)).toBeNull();
  expect(await emailOf(cookiesOf(changed))).toBe('stolen@example.org');
});

test('after ten wrong passwords an address waits, with the right one too, whether it has an account or not', async () => {
  await account('guessed@example.org', { emailVerified: false, password: PASSWORD });
  const statuses = async (email: string) => {
    for (let index = 0; index < 10; index += 1) expect((await signIn(email, `wrong ${index} password`)).status).toBe(401);
    return (await signIn(email.toUpperCase(), PASSWORD)).status;
  };
  expect(await statuses('guessed@example.org')).toBe(429);
  expect(await statuses('nobody@example.org')).toBe(429);
});

test('wrong passwords are forgotten after ten minutes, and at once after a right one', () => {
  const failures = new Failures();
  for (let index = 0; index < 10; index += 1) failures.add('ada@example.org', 0);
  expect(failures.isBlocked('Ada@example.org ', 599_999)).toBe(true);
  expect(failures.isBlocked('ada@example.org', 600_000)).toBe(false);
  for (let index = 0; index < 10; index += 1) failures.add('kim@example.org', 0);
  failures.forget('kim@example.org');
  expect(failures.isBlocked('kim@example.org', 1)).toBe(false);
});
