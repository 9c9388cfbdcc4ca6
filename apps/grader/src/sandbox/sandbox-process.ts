import type { Reported } from '@nabla/exercise-kit';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { constants } from 'node:os';
import { FrameDecoder } from './frame-decoder.ts';
import { encodeFrame, type RawFrame } from './frame.ts';
import type { Answer, Reporting, Request } from './messages.ts';
import { cpuMs, residentBytes } from './process-stat.ts';
import { ProtocolError, readReply, readValue } from './protocol.ts';
import type { Spawned } from './spawn-child.ts';

type WithoutNonce<R> = R extends Request ? Omit<R, 'nonce'> : never;
/** A request before it becomes a job. */
export type Ask = WithoutNonce<Request> & { readonly payload?: Uint8Array };

/** How far a job may go. A process that goes further is killed. `cpuMs` is for jobs whose wall clock may be generous. */
export type Bounds = { readonly deadlineMs: number; readonly memoryBytes: number; readonly cpuMs?: number };

/** Why a process is no more: killed by us and what for, or ended by itself. */
export type End = { readonly kind: 'ended'; readonly by: 'deadline' | 'memory' | 'protocol' | 'disposal' | 'turn' | 'itself'; readonly detail: string };

/** What came of a job: the wall clock from its turn to the answer, and the process's CPU time meanwhile, where the system tells. */
export type JobResult = { readonly answer: Answer | End; readonly payload: Uint8Array; readonly timeMs: number; readonly cpuMs: number | null };

type Job = { readonly nonce: string; readonly bounds: () => Bounds; readonly settle: (result: JobResult) => void; readonly onReport: (report: Reported) => void; reports: number };

/** More than the harness lets through. */
const MOST_REPORTS = 64;

/** The job that the process is working on. */
type Work = { readonly startedAt: number; readonly cpuBefore: number | null; readonly watch: Disposable };

const NOTHING = new Uint8Array(0);
const WATCH_MS = 20;

/**
 * The parent's end of a process for student code. Jobs are done in the order in which they are given; the process
 * has the next one at hand when it answers, and its clock starts then. Each is under a deadline and a bound on memory.
 * Once the process has ended, every job ends at once in the same way.
 */
export class SandboxProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #pidOf: () => number;
  readonly #channel: Socket;
  readonly #decoder = new FrameDecoder();
  readonly #exited = Promise.withResolvers<void>();
  /** The first one is at work. */
  readonly #jobs: Job[] = [];
  #work: Work | null = null;
  #workedMs = 0;
  /** Set when we kill, before the process has gone. */
  #killed: { readonly end: End; readonly cpuMs: number | null } | null = null;
  #end: End | null = null;

  constructor({ child, channel, pid }: Spawned) {
    this.#child = child;
    this.#pidOf = pid;
    this.#channel = channel;
    channel.on('data', (chunk: Uint8Array) => this.#hear(chunk));
    // Writing to a process that has gone fails; that it has gone is told by `exit`.
    channel.on('error', () => {});
    child.on('error', (error) => this.#finish(`cannot start: ${error.message}`));
    child.on('exit', (code, signal) => this.#finish(signal ?? nameOf(code)));
  }

  get isAlive(): boolean {
    return this.#end === null && this.#killed === null;
  }

  /** Alive, and nothing is asked of it. */
  get isIdle(): boolean {
    return this.isAlive && this.#jobs.length === 0;
  }

  /** The memory that it holds now, where the system tells. */
  get residentBytes(): number | null {
    return residentBytes(this.#pid);
  }

  /** The CPU time that it has used, where the system tells; of one that we killed, until then. */
  get cpuMs(): number | null {
    return this.#killed?.cpuMs ?? cpuMs(this.#pid);
  }

  /** Wall clock of all jobs that have been done. */
  get workedMs(): number {
    return this.#workedMs;
  }

  get #pid(): number {
    return this.#pidOf();
  }

  /**
   * @param bounds asked for when the job's turn comes
   * @param onReport told what a call reports before its answer
   */
  run({ payload = NOTHING, ...request }: Ask, bounds: () => Bounds, onReport: (report: Reported) => void = () => {}): Promise<JobResult> {
    const { promise, resolve } = Promise.withResolvers<JobResult>();
    const nonce = randomBytes(16).toString('hex');
    this.#jobs.push({ nonce, bounds, settle: resolve, onReport, reports: 0 });
    if (this.#end) this.#settleAll(this.#end);
    else {
      if (this.#jobs.length === 1) this.#begin();
      this.#channel.write(encodeFrame({ nonce, ...request }, payload));
    }
    return promise;
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

  #begin(): void {
    const [job] = this.#jobs;
    if (!job) return;
    const cpuBefore = cpuMs(this.#pid);
    this.#work = { startedAt: performance.now(), cpuBefore, watch: this.#watch(job.bounds(), cpuBefore ?? 0) };
  }

  #watch(bounds: Bounds, cpuBefore: number): Disposable {
    const deadline = setTimeout(() => this.kill('deadline', `after ${bounds.deadlineMs} ms`), bounds.deadlineMs);
    const look = setInterval(() => {
      const held = residentBytes(this.#pid) ?? 0;
      if (held > bounds.memoryBytes) this.kill('memory', `at ${held} bytes`);
      else if (bounds.cpuMs !== undefined && (cpuMs(this.#pid) ?? 0) - cpuBefore > bounds.cpuMs) this.kill('deadline', `after ${bounds.cpuMs} ms of CPU time`);
    }, WATCH_MS);
    const stop = (): void => {
      clearTimeout(deadline);
      clearInterval(look);
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
    const [job] = this.#jobs;
    if (!job) return this.kill('protocol', 'a reply to nothing');
    const answer = readReply(frame, job.nonce);
    if (answer.kind === 'reported') return this.#report(job, answer, frame.payload);
    this.#settle(answer, frame.payload);
    this.#begin();
  }

  #report(job: Job, { index, shape }: Reporting, payload: Uint8Array): void {
    job.reports += 1;
    if (job.reports > MOST_REPORTS) throw new ProtocolError('reports without end');
    job.onReport({ index, value: readValue(shape, payload) });
  }

  #finish(detail: string): void {
    this.#end ??= this.#killed?.end ?? { kind: 'ended', by: 'itself', detail };
    this.#channel.destroy();
    this.#settleAll(this.#end);
    this.#exited.resolve();
  }

  #settleAll(end: End): void {
    while (this.#jobs.length > 0) this.#settle(end, NOTHING);
  }

  /** Ends the first job. One whose turn had not come took no time. */
  #settle(answer: Answer | End, payload: Uint8Array): void {
    const work = this.#work;
    work?.watch[Symbol.dispose]();
    this.#work = null;
    const timeMs = work ? performance.now() - work.startedAt : 0;
    this.#workedMs += timeMs;
    this.#jobs.shift()?.settle({ answer, payload, timeMs, cpuMs: this.#cpuSince(work?.cpuBefore ?? null) });
  }

  #cpuSince(before: number | null): number | null {
    const now = this.cpuMs;
    return before === null || now === null ? null : now - before;
  }
}

/** What wraps a process tells by its exit code which signal ended it: 128 and the signal's number, as shells do. */
const nameOf = (code: number | null): string =>
  Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0] ?? `exit code ${code}`;
