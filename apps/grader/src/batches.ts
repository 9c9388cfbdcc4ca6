/** How long a result may wait for company. A quick run is over before, and is written in one go. */
const FLUSH_MS = 100;

/**
 * Gathers results of a run and writes them now and then, one write at a time, so that a slow run is seen
 * as it goes and a quick one costs a single transaction.
 */
export class Batches<T> implements AsyncDisposable {
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

  /** Drops what was not written and waits for the write under way. Throws what a write threw. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = [];
    await this.#writing;
  }

  /** Nothing is written any more afterwards, whatever became of it. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop().catch(() => {});
  }

  #flush(): void {
    this.#timer = undefined;
    const items = this.#waiting.splice(0);
    this.#writing = this.#writing.then(() => this.#write(items));
    // The failure is thrown by stop(), which every run awaits; until then it must not end the process.
    this.#writing.catch(() => {});
  }
}
