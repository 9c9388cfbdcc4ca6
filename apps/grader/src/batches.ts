/** How long a result may wait for company. A quick run is over before, and is written in one go. */
const FLUSH_MS = 100;

/**
 * Gathers results of a run and writes them now and then, one write at a time, so that a slow run is seen
 * as it goes and a quick one costs a single transaction.
 */
export class Batches<T> {
  readonly #write: (items: readonly T[]) => Promise<void>;
  #waiting: T[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(write: (items: readonly T[]) => Promise<void>) {
    this.#write = write;
  }

  add(item: T): void {
    this.#waiting.push(item);
    this.#timer ??= setTimeout(() => this.#flush(), FLUSH_MS);
  }

  /** Waits for the writes under way and hands over what was not written. Throws what a write threw. */
  async rest(): Promise<readonly T[]> {
    clearTimeout(this.#timer);
    await this.#writing;
    return this.#waiting.splice(0);
  }

  #flush(): void {
    this.#timer = undefined;
    const items = this.#waiting.splice(0);
    this.#writing = this.#writing.then(() => this.#write(items));
    // The failure is thrown by rest(), which every run awaits; until then it must not end the process.
    this.#writing.catch(() => {});
  }
}
