import type { PrismaClient } from '@nabla/db';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKey, signWith } from '../../../../e2e/lti/signing.ts';
import type { LtiPlatform } from '../../../../e2e/lti/platform.ts';
import { checkLaunch } from '#server/lti/launch.ts';
import { beginLogin } from '#server/lti/login.ts';
import { openTestDatabase } from '../course-fixture.ts';
import { begin, openPlatform, ORIGIN, personNamed } from './tool.ts';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const ANN = personNamed('ann');
const opened = new AsyncDisposableStack();
let db: PrismaClient;
let platform: LtiPlatform;

beforeAll(async () => {
  ({ db } = await openTestDatabase(opened));
  ({ platform } = await openPlatform(opened, db));
});

afterAll(() => opened.disposeAsync());

const desk = (now = new Date()) => ({ db, origin: ORIGIN, now });
const link = () => ({ id: 'link', title: 'A link', url: `${ORIGIN}/courses/nn/week-1`, lineItemId: null });

/** A launch whose token the platform signs after it was changed. */
async function launchWith(change: (claims: JWTPayload) => JWTPayload) {
  const { secret, asked } = await begin(db, platform, { user: ANN, link: link() });
  return { ...(await platform.authorise(asked, change)), secret };
}

const reasonOf = async (answer: Parameters<typeof checkLaunch>[1], now = new Date()) => {
  const checked = await checkLaunch(desk(now), answer);
  return checked.ok ? 'accepted' : checked.reason;
};

const same = (claims: JWTPayload): JWTPayload => claims;
const minutesAgo = (minutes: number): number => Math.floor(Date.now() / 1_000) - 60 * minutes;

test('a launch as the platform signed it is accepted, and says who it is and what the link leads to', async () => {
  const checked = await checkLaunch(desk(), await launchWith(same));
  expect(checked).toMatchObject({ ok: true, launch: { kind: 'resource', subject: 'sub-ann', email: 'ann@campus.test', targetLinkUri: `${ORIGIN}/courses/nn/week-1`, context: { id: 'course-7' } } });
});

test('a platform that nobody registered cannot begin a login', async () => {
  const asked = { ...Object.fromEntries(platform.plan({ user: ANN, link: link() })), iss: 'https://elsewhere.test' };
  expect(await beginLogin(desk(), asked)).toStrictEqual({ ok: false, reason: 'unknown_platform' });
});

test('a launch works once: the same answer a second time is refused', async () => {
  const answer = await launchWith(same);
  expect(await reasonOf(answer)).toBe('accepted');
  expect(await reasonOf(answer)).toBe('state_used');
});

test('of the same answer twice at once, one is accepted', async () => {
  const answer = await launchWith(same);
  expect((await Promise.all([reasonOf(answer), reasonOf(answer)])).toSorted()).toStrictEqual(['accepted', 'state_used']);
});

test('a token whose nonce was used with another login is refused', async () => {
  const first = await launchWith(same);
  expect(await reasonOf(first)).toBe('accepted');
  const second = await begin(db, platform, { user: ANN, link: link() });
  expect(await reasonOf({ state: second.state, secret: second.secret, idToken: first.idToken })).toBe('wrong_nonce');
});

test('a token for another tool is refused', async () => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, aud: 'another-client', azp: 'another-client' })))).toBe('wrong_audience');
});

test('a token for several tools is refused when another one asked for it', async () => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, aud: ['nabla-client', 'another-client'], azp: 'another-client' })))).toBe('wrong_audience');
});

test('a token for several tools is refused when it does not say who asked for it', async () => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, azp: undefined, aud: ['nabla-client', 'another-client'] })))).toBe('wrong_audience');
});

test('a token of another issuer is refused', async () => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, iss: 'https://elsewhere.test' })))).toBe('wrong_issuer');
});

test('an expired token is refused, but a clock may be a minute off', async () => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, exp: minutesAgo(2) })))).toBe('expired');
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, exp: Math.floor(Date.now() / 1_000) - 30 })))).toBe('accepted');
});

test('a token that was issued long ago is refused even if it says that it still holds', async () => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, iat: minutesAgo(12) })))).toBe('expired');
});

test('a deployment that nobody registered is refused', async () => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, [`${CLAIM}/deployment_id`]: 'deployment-2' })))).toBe('unknown_deployment');
});

test('a state that another browser began with is refused', async () => {
  const [mine, theirs] = [await launchWith(same), await launchWith(same)];
  expect(await reasonOf({ ...mine, secret: theirs.secret })).toBe('other_browser');
});

test('the answer of another login is refused under the own state', async () => {
  const [mine, theirs] = [await launchWith(same), await launchWith(same)];
  expect(await reasonOf({ ...mine, idToken: theirs.idToken })).toBe('wrong_nonce');
});

test('a state that was never given out is refused', async () => {
  expect(await reasonOf({ ...(await launchWith(same)), state: 'made-up' })).toBe('unknown_state');
});

test('a launch that took longer than ten minutes is refused', async () => {
  expect(await reasonOf(await launchWith(same), new Date(Date.now() + 11 * 60_000))).toBe('state_expired');
});

test('a browser without the cookie gets the way to a window of its own, and the state stays unused', async () => {
  const answer = await launchWith(same);
  expect(await checkLaunch(desk(), { ...answer, secret: null })).toMatchObject({ ok: false, reason: 'no_cookie', request: { iss: platform.registration.issuer } });
  expect(await reasonOf(answer)).toBe('accepted');
});

test('a token that somebody else signed under the name of the platform’s key is refused', async () => {
  const answer = await launchWith(same);
  const kid = platform.keys[0]?.kid ?? '';
  expect(await reasonOf({ ...answer, idToken: await signWith({ ...(await makeKey()), kid }, answer.claims) })).toBe('wrong_signature');
});

test('a token without a signature is refused', async () => {
  const answer = await launchWith(same);
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  expect(await reasonOf({ ...answer, idToken: `${encode({ alg: 'none', typ: 'JWT' })}.${encode(answer.claims)}.` })).toBe('wrong_signature');
});

test('a token that was changed after it was signed is refused', async () => {
  const answer = await launchWith(same);
  const [head, , signature] = answer.idToken.split('.');
  const changed = Buffer.from(JSON.stringify({ ...answer.claims, sub: 'sub-instructor' })).toString('base64url');
  expect(await reasonOf({ ...answer, idToken: [head, changed, signature].join('.') })).toBe('wrong_signature');
});

test('what is no token at all is refused', async () => {
  expect(await reasonOf({ ...(await launchWith(same)), idToken: 'no token' })).toBe('wrong_signature');
});

test('a link to another site is refused', async () => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, [`${CLAIM}/target_link_uri`]: 'https://nabla.test.elsewhere.test/courses/nn' })))).toBe('target_elsewhere');
});

test.each([
  ['version', '1.1'],
  ['message_type', 'LtiSubmissionReviewRequest'],
  ['deployment_id', undefined],
  ['resource_link', {}],
  ['roles', undefined],
  ['context', undefined],
])('a launch with another %s than LTI 1.3 asks for is refused', async (claim, value) => {
  expect(await reasonOf(await launchWith((claims) => ({ ...claims, [`${CLAIM}/${claim}`]: value })))).toBe('missing_claim');
});

test('a key that the platform began to use after its keys were fetched is found', async () => {
  await using stack = new AsyncDisposableStack();
  const { platform: rotating, platformId } = await openPlatform(stack, db);
  const launch = async () => {
    const { secret, asked } = await begin(db, rotating, { user: ANN, link: link() });
    return reasonOf({ ...(await rotating.authorise(asked)), secret });
  };
  expect(await launch()).toBe('accepted');
  rotating.keys = [await makeKey(), ...rotating.keys];
  // Asked again at most every five seconds.
  await expect.poll(launch, { timeout: 15_000, interval: 500 }).toBe('accepted');
  await db.ltiPlatform.delete({ where: { id: platformId } });
});

