import type { SandboxProcess } from './sandbox-process.ts';
import { startProcess, type Recipe, type Started } from './start-process.ts';

/** A process is replaced after so many submissions, or when it holds so much more than when it was new: nothing leaks for long. */
const SUBMISSIONS_PER_PROCESS = 200;
const GROWTH_BYTES = 64 * 1024 ** 2;

/**
 * Processes that wait for a submission. One that is not given back is replaced at once, in the background; the
 * ready ones stand in front, so that a start costs nobody anything as long as there is a spare one.
 */
export class WarmProcesses implements AsyncDisposable {
  readonly #recipe: Recipe;
  readonly #line: Promise<Started>[] = [];
  readonly #alive = new Map<SandboxProcess, { served: number; isFree: boolean }>();
  #started = 0;
  #isClosed = false;

  constructor(recipe: Recipe, count: number) {
    this.#recipe = recipe;
    for (let index = 0; index < count; index += 1) this.#add();
  }

  /** Processes started so far. */
  get started(): number {
    return this.#started;
  }

  /** Processes that could be taken without waiting. */
  get ready(): number {
    return [...this.#alive.values()].filter(({ isFree }) => isFree).length;
  }

  /** @throws Error when no process can be started */
  async take(): Promise<Started> {
    if (this.#isClosed) throw new Error('the pool is closed');
    // Where a start has failed, another may not.
    const started = await (this.#line.shift()?.catch(() => this.#start()) ?? this.#start());
    const life = this.#alive.get(started.process);
    if (life) life.isFree = false;
    if (started.process.isAlive) return started;
    // It was ended while nobody used it, by a machine that ran out of memory for example.
    this.replace(started);
    return this.take();
  }

  /** Takes back a process whose submission has left nothing behind. */
  giveBack(started: Started): void {
    const life = this.#alive.get(started.process);
    if (!life || life.served + 1 >= SUBMISSIONS_PER_PROCESS || isBloated(started)) return this.replace(started);
    life.served += 1;
    life.isFree = true;
    this.#line.unshift(Promise.resolve(started));
  }

  /** Ends a process and begins another one. */
  replace({ process }: Started): void {
    process.kill('disposal', 'replaced');
    this.#alive.delete(process);
    if (!this.#isClosed) this.#add();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#line);
    await Promise.all([...this.#alive.keys()].map((process) => process[Symbol.asyncDispose]()));
  }

  #add(): void {
    const start = this.#start();
    // Whoever takes it learns of a failure; until then it is nobody's.
    start.catch(() => {});
    this.#line.push(start);
  }

  async #start(): Promise<Started> {
    this.#started += 1;
    const started = await startProcess(this.#recipe);
    this.#alive.set(started.process, { served: 0, isFree: true });
    return started;
  }
}

const isBloated = ({ process, residentBytes }: Started): boolean => (process.residentBytes ?? 0) > residentBytes + GROWTH_BYTES;
