import { auth } from '../auth.ts';
import { db } from '../db.ts';
import { env } from '../env.ts';
import { publicKeys } from './tool-keys.ts';
import { endLoginCookie, isFramed, keepFrame, loginCookie, readLoginCookie } from './cookies.ts';
import { enter } from './enter.ts';
import { FRAME_COOKIE, frameCookie } from './frame.ts';
import { checkLaunch } from './launch.ts';
import { beginLogin, loginRequest } from './login.ts';
import type { Refusal } from './refusal.ts';

const desk = () => ({ db: db(), origin: new URL(env().BETTER_AUTH_URL).origin, now: new Date() });

export const respondWithKeys = async (): Promise<Response> => Response.json(await publicKeys(db(), new Date()), { headers: { 'Cache-Control': 'public, max-age=300' } });

/** The first step of a launch: on to the platform, or to the page that says why not. */
export async function respondToLogin(headers: Headers, asked: URLSearchParams): Promise<Response> {
  const begun = await beginLogin(desk(), Object.fromEntries(asked));
  if (!begun.ok) return refused(begun.reason);
  return seeOther(begun.url, [loginCookie({ ...begun, framed: isFramed(headers) })]);
}

/** The second: on to what the link leads to, signed in; or to a window of its own; or to the page that says why not. */
export async function respondToLaunch(headers: Headers, form: FormData): Promise<Response> {
  const [state, idToken] = [form.get('state'), form.get('id_token')];
  if (typeof state !== 'string' || typeof idToken !== 'string') return refused('bad_request');
  const framed = isFramed(headers);
  const checked = await checkLaunch(desk(), { state, idToken, secret: readLoginCookie(headers.get('cookie'), state) });
  if (!checked.ok) return checked.reason === 'no_cookie' ? cookieless(framed, checked.request) : refused(checked.reason);
  const entered = await enter(db(), checked);
  if (!entered.ok) return refused(entered.reason);
  const { headers: signedIn } = await auth().api.beginLtiSession({ body: { userId: entered.userId, framed }, headers, returnHeaders: true });
  const frame = framed ? [keepFrame(FRAME_COOKIE, frameCookie(env().BETTER_AUTH_SECRET, checked.platform.frameOrigins))] : [];
  return seeOther(entered.path, [...signedIn.getSetCookie(), ...frame, endLoginCookie({ state, framed })]);
}

/** Out of a frame, a browser that brings no cookie is another one than that which began. */
function cookieless(framed: boolean, request: unknown): Response {
  const again = loginRequest.safeParse(request);
  if (!framed || !again.success) return refused('other_browser');
  return seeOther(`/lti/open?${parametersOf(again.data).toString()}`, []);
}

const parametersOf = (data: Readonly<Record<string, string | undefined>>): URLSearchParams =>
  new URLSearchParams(Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const refused = (reason: Refusal): Response => seeOther(`/lti/refused?reason=${reason}`, []);

/** Relative where it is ours, so that it holds behind any proxy. */
function seeOther(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ Location: location, 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
