/** Where the browser keeps what binds a login to it; each login has its own, for several links may open at once. */
const loginCookieName = (state: string): string => `nabla-lti-${state.slice(0, 16)}`;

/** Sent with a form that another site posts, so it cannot be stricter; in a frame it is kept for the page around it alone. */
const attributes = (framed: boolean): string => `HttpOnly; Secure; SameSite=None${framed ? '; Partitioned' : ''}`;

export const loginCookie = ({ state, secret, framed }: { readonly state: string; readonly secret: string; readonly framed: boolean }): string =>
  `${loginCookieName(state)}=${secret}; Path=/lti; Max-Age=600; ${attributes(framed)}`;

/** What the cookie of a login holds, or null where the browser did not keep it. */
export function readLoginCookie(cookies: string | null, state: string): string | null {
  const name = loginCookieName(state);
  const found = (cookies ?? '').split(/;\s*/u).find((cookie) => cookie.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? null;
}

export const endLoginCookie = ({ state, framed }: { readonly state: string; readonly framed: boolean }): string => `${loginCookieName(state)}=; Path=/lti; Max-Age=0; ${attributes(framed)}`;

export const keepFrame = (name: string, value: string): string => `${name}=${value}; Path=/; Max-Age=86400; ${attributes(true)}`;

/** Whether the browser asks for something that it shows in a frame. */
export const isFramed = (headers: Headers): boolean => headers.get('sec-fetch-dest') === 'iframe';
