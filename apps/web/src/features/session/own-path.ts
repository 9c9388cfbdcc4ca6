/** Where to go after sign-in: the path that was asked for if it is one of ours, so that no link can send a person elsewhere. */
export function ownPath(asked: string | readonly string[] | undefined): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const base = 'http://nabla.invalid';
  const url = new URL(asked, base);
  return url.origin === base ? `${url.pathname}${url.search}` : '/';
}
