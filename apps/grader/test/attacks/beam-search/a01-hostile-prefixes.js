const trap = new Proxy([], { get() { throw new Error('trapped'); }, has: () => true, ownKeys: () => ['0', 'length'] });
const PREFIXES = [trap, null, undefined, 1n, Symbol('prefix'), { get join() { throw null; } }, { join: () => ({}), reduce: () => ({}) }, Object.create([]), 'text', globalThis];
export function beamSearch(next) {
  const seen = [];
  for (const prefix of PREFIXES) {
    try {
      seen.push(next(prefix));
    } catch (thrown) {
      seen.push(thrown);
    }
  }
  return seen.length === PREFIXES.length ? [] : seen;
}
