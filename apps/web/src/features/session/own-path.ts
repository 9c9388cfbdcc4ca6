/** Where to go after sign-in: the path that was asked for if it is one of ours, so that no link can send a person elsewhere. */
export function ownPath(asked: string | readonly string[] | undefined): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const base = 'http://nabla.invalid';
  const { origin, pathname, search } = new URL(asked, base);
  // Dots are resolved by now: what begins with two slashes would name a host.
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
