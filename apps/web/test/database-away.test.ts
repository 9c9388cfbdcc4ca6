import { createHmac } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { GET as readStatus } from '../src/app/api/v1/courses/[courseSlug]/submissions/route.ts';
import { GET as ask, POST as change } from '../src/app/api/trpc/[trpc]/route.ts';

const ORIGIN = 'http://localhost:3000';
const SECRET = 'a secret of thirty-two characters';

beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  // Nobody listens on port 1.
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody:nothing@127.0.0.1:1/nowhere');
  vi.stubEnv('BETTER_AUTH_SECRET', SECRET);
  vi.stubEnv('BETTER_AUTH_URL', ORIGIN);
});

/** A session's cookie with our signature: the database alone can say whose it is. */
const SIGNED = encodeURIComponent(`token.${createHmac('sha256', SECRET).update('token').digest('base64')}`);
const HEADERS = { cookie: `better-auth.session_token=${SIGNED}`, origin: ORIGIN };

test.each([
  ['a question', () => ask(new Request(`${ORIGIN}/api/trpc/invitation.open?input=${encodeURIComponent('{"json":{"code":"ABCDEFGHJK"}}')}`, { headers: HEADERS }))],
  ['a change', () => change(new Request(`${ORIGIN}/api/trpc/invitation.join`, { method: 'POST', headers: { ...HEADERS, 'content-type': 'application/json' }, body: '{"json":{"code":"ABCDEFGHJK"}}' }))],
])('%s that comes while the database is away is told so, and when to try again', async (_what, send) => {
  const response = await send();
  expect([response.status, response.headers.get('retry-after')]).toStrictEqual([503, '5']);
  expect(await response.json()).toMatchObject({ error: { json: { message: expect.stringContaining('The database does not answer in time.'), data: { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 5 } } } });
});

test('so is a program with a token', async () => {
  const request = new Request(`${ORIGIN}/api/v1/courses/any/submissions`, { headers: { authorization: 'Bearer nabla_anything' } });
  const response = await readStatus(request, { params: Promise.resolve({ courseSlug: 'any' }) });
  expect([response.status, response.headers.get('retry-after')]).toStrictEqual([503, '5']);
  expect(await response.json()).toMatchObject({ error: { code: 'database_away' } });
});
