const LOOPBACK = ['localhost', '127.0.0.1'];

/** An origin under every name that it has: on one's own machine `localhost` and `127.0.0.1` are the same place. */
export function sameMachine(origin: string): string[] {
  const url = new URL(origin);
  if (!LOOPBACK.includes(url.hostname)) return [url.origin];
  return LOOPBACK.map((hostname) => Object.assign(new URL(url.origin), { hostname }).origin);
}
