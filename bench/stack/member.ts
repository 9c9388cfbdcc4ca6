import type { WriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProcessGroup, type Program } from '../../scripts/processes/process-group.ts';

/** Before a process that ended is started again. */
const PAUSE_MS = 100;

/** A process of a stack: started again whenever it ends, as a supervisor does, until it is disposed of. */
export class Member implements AsyncDisposable {
  readonly name: string;
  #program: Program;
  #log: WriteStream;
  #current: ProcessGroup;
  readonly #stopping = new AbortController();
  #kept: Promise<void>;

  constructor(program: Program, log: WriteStream) {
    this.name = program.name;
    this.#program = program;
    this.#log = log;
    this.#current = this.#start();
    this.#kept = this.#keep();
  }

  get pid(): number | null {
    return this.#current.child.pid ?? null;
  }

  /** Ends it as the system does when memory runs out: at once, without a word. */
  kill(): void {
    this.#current.child.kill('SIGKILL');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort();
    await this.#current.stop();
    await this.#kept;
  }

  #start(): ProcessGroup {
    const group = new ProcessGroup(this.#program, 'pipe');
    for (const stream of [group.child.stdout, group.child.stderr]) stream?.pipe(this.#log, { end: false });
    return group;
  }

  async #keep(): Promise<void> {
    for (;;) {
      await this.#current.ended;
      await sleep(PAUSE_MS);
      if (this.#stopping.signal.aborted) return;
      this.#current = this.#start();
    }
  }
}
