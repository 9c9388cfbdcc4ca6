import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { FrameDecoder } from './frame-decoder.ts';
import { encodeFrame, type RawFrame } from './frame.ts';
import type { Answer, Request } from './messages.ts';
import { cpuMs, residentBytes } from './process-stat.ts';
import { readReply } from './protocol.ts';
import type { Spawned } from './spawn-child.ts';

type WithoutNonce<R> = R extends Request ? Omit<R, 'nonce'> : never;
/** A request before it becomes a job. */
export type Ask = WithoutNonce<Request> & { readonly payload?: Uint8Array };

/** How far a job may go. A process that goes further is killed. */
export type Bounds = { readonly deadlineMs: number; readonly memoryBytes: number };

/** Why a process is no more: killed by us and what for, or ended by itself. */
export type End = { readonly kind: 'ended'; readonly by: 'deadline' | 'memory' | 'protocol' | 'disposal' | 'itself'; readonly detail: string };

/** What came of a job. `cpuMs` is the process's CPU time while it ran, where the system tells. */
export type JobResult = { readonly answer: Answer | End; readonly payload: Uint8Array; readonly cpuMs: number | null };

type Job = { readonly nonce: string; readonly settle: (answer: Answer | End, payload: Uint8Array) => void };

const NOTHING = new Uint8Array(0);
const WATCH_MS = 20;

/**
 * The parent's end of a process for student code: one job at a time, under a deadline and a bound on memory.
 * It is ready or working while it is alive; once it has ended, every job ends at once in the same way.
 */
export class SandboxProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #channel: Socket;
  readonly #decoder = new FrameDecoder();
  readonly #exited = Promise.withResolvers<void>();
  #job: Job | null = null;
  /** Set when we kill, before the process has gone. */
  #killed: { readonly end: End; readonly cpuMs: number | null } | null = null;
  #end: End | null = null;

  constructor({ child, channel }: Spawned) {
    this.#child = child;
    this.#channel = channel;
    channel.on('data', (chunk: Uint8Array) => this.#hear(chunk));
    // Writing to a process that has gone fails; that it has gone is told by `exit`.
    channel.on('error', () => {});
    child.on('error', (error) => this.#finish(`cannot start: ${error.message}`));
    child.on('exit', (code, signal) => this.#finish(signal ?? `exit code ${code}`));
  }

  get isAlive(): boolean {
    return this.#end === null && this.#killed === null;
  }

  /** The memory that it holds now, where the system tells. */
  get residentBytes(): number | null {
    return residentBytes(this.#pid);
  }

  get #pid(): number {
    return this.#child.pid ?? -1;
  }

  async run({ payload = NOTHING, ...request }: Ask, bounds: Bounds): Promise<JobResult> {
    if (this.#end) return { answer: this.#end, payload: NOTHING, cpuMs: null };
    const { promise, resolve } = Promise.withResolvers<{ readonly answer: Answer | End; readonly payload: Uint8Array }>();
    const nonce = randomBytes(16).toString('hex');
    this.#job = { nonce, settle: (answer, numbers) => resolve({ answer, payload: numbers }) };
    const cpuBefore = cpuMs(this.#pid);
    using watching = new DisposableStack();
    watching.use(this.#watch(bounds));
    for (const part of encodeFrame({ nonce, ...request }, payload)) this.#channel.write(part);
    const result = await promise;
    const cpuAfter = this.#killed?.cpuMs ?? cpuMs(this.#pid);
    return { ...result, cpuMs: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore };
  }

  /** SIGKILL: nothing that hostile code has set up gets a chance to run. */
  kill(by: End['by'], detail: string): void {
    if (!this.isAlive) return;
    this.#killed = { end: { kind: 'ended', by, detail }, cpuMs: cpuMs(this.#pid) };
    this.#child.kill('SIGKILL');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill('disposal', 'not needed any more');
    await this.#exited.promise;
  }

  #watch(bounds: Bounds): Disposable {
    const deadline = setTimeout(() => this.kill('deadline', `after ${bounds.deadlineMs} ms`), bounds.deadlineMs);
    const memory = setInterval(() => {
      const held = residentBytes(this.#pid) ?? 0;
      if (held > bounds.memoryBytes) this.kill('memory', `at ${held} bytes`);
    }, WATCH_MS);
    const stop = (): void => {
      clearTimeout(deadline);
      clearInterval(memory);
    };
    return { [Symbol.dispose]: stop };
  }

  #hear(chunk: Uint8Array): void {
    try {
      for (const frame of this.#decoder.push(chunk)) this.#answer(frame);
    } catch (error) {
      // Malformed bytes are the child's doing, whoever has taken it over.
      this.kill('protocol', error instanceof Error ? error.message : 'unreadable');
    }
  }

  #answer(frame: RawFrame): void {
    if (!this.isAlive) return;
    const job = this.#job;
    if (!job) return this.kill('protocol', 'a reply to nothing');
    const answer = readReply(frame, job.nonce);
    this.#job = null;
    job.settle(answer, frame.payload);
  }

  #finish(detail: string): void {
    this.#end ??= this.#killed?.end ?? { kind: 'ended', by: 'itself', detail };
    this.#channel.destroy();
    this.#job?.settle(this.#end, NOTHING);
    this.#job = null;
    this.#exited.resolve();
  }
}
