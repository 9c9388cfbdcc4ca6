import { setTimeout as sleep } from 'node:timers/promises';

/** So long nothing that a person waits for must have been in hand. */
const QUIET_MS = 50;

/** After so long it is the turn of what nobody waits for, however busy the house is: it must come to an end as well. */
const LONGEST_MS = 500;

/** Lets work that nobody waits for begin in quiet moments, and now and then although there are none. */
export class Courtesy {
  #inHand = 0;
  #lastMs = -Infinity;
  readonly #nowMs: () => number;

  constructor(nowMs: () => number = () => performance.now()) {
    this.#nowMs = nowMs;
  }

  /** Does what a person waits for. */
  async serve<T>(work: () => Promise<T>): Promise<T> {
    this.#inHand += 1;
    try {
      return await work();
    } finally {
      this.#inHand -= 1;
      this.#lastMs = this.#nowMs();
    }
  }

  /** Resolves when nobody is in the way, or has been for too long. */
  async wait(): Promise<void> {
    const latest = this.#nowMs() + LONGEST_MS;
    while (!this.isQuiet && this.#nowMs() < latest) await sleep(LOOK_MS);
  }

  get isQuiet(): boolean {
    return this.#inHand === 0 && this.#nowMs() - this.#lastMs >= QUIET_MS;
  }
}

const LOOK_MS = 10;
