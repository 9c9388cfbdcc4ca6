/** How many wrong passwords an address may see before it has to wait, and how long a wrong one is remembered. */
const MOST_FAILURES = 10;
const MEMORY_MS = 10 * 60_000;

/**
 * Counts wrong passwords by e-mail address, whoever sends them from wherever, and whether there is such an account or not.
 * It is the process's own memory: N web processes let through N times as many.
 */
export class Failures {
  readonly #times = new Map<string, readonly number[]>();

  isBlocked(email: string, nowMs: number): boolean {
    return this.#recent(email, nowMs).length >= MOST_FAILURES;
  }

  add(email: string, nowMs: number): void {
    // What nobody asks about any more goes, so that invented addresses do not fill the memory.
    for (const key of this.#times.keys()) if (this.#recent(key, nowMs).length === 0) this.#times.delete(key);
    this.#times.set(keyOf(email), [...this.#recent(email, nowMs), nowMs]);
  }

  forget(email: string): void {
    this.#times.delete(keyOf(email));
  }

  #recent(email: string, nowMs: number): readonly number[] {
    return (this.#times.get(keyOf(email)) ?? []).filter((time) => time > nowMs - MEMORY_MS);
  }
}

const keyOf = (email: string): string => email.trim().toLowerCase();
