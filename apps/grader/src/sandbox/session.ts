import { encodeValue, type CallRequest, type Outcome } from '@nabla/exercise-kit';
import { bytesOf } from './frame.ts';
import type { Ask, Bounds, JobResult } from './sandbox-process.ts';
import type { Started } from './start-process.ts';
import type { Opening, Submission, Unreturned } from './submission.ts';
import { toOutcome } from './to-outcome.ts';

/** What the child gets to answer by itself before it is killed: it ends student code at the limit, which is cheaper. */
const GRACE_MS = 150;

/**
 * What a process may gain beyond the isolate's heap: arguments, results, the young generation (three times 16 MB),
 * compiled code, and garbage that is not collected yet.
 */
const SLACK_BYTES = 192 * 1024 ** 2;
const MEGABYTE = 1024 ** 2;

/** Disposing an isolate takes a millisecond, a full heap some more. */
const CLOSE_MS = 1_000;

/** A run that was late but used less CPU than this share of its limit did not run all the time: the machine was busy. */
const STARVED_SHARE = 0.9;

/** `/proc` counts in steps of 10 ms, and the watch looks every 20. */
const CPU_GRACE_MS = 30;

/** Where a session begins. */
export type Start = {
  /** What of the submission's total time is spent already. */
  readonly spentMs: number;
  /** How much wall clock it gets for what its limits say in CPU time; 1 where the two are taken for the same. */
  readonly patience: number;
  /** How long one run may take before it must be asked for again, in a session with more time; Infinity for no such bound. */
  readonly briefMs: number;
};

/**
 * Why a session could not go on although nothing need be wrong with the submission: it was late but hardly ran, its turn
 * was over, the run was to be brief and was not (`cut`), or somebody else killed it, such as a system that ran out of memory (it cannot do that to itself).
 */
export type Unfair = 'starved' | 'preempted' | 'cut' | 'killed';

/**
 * One submission in one process: opened once, then called. Calls may be asked for ahead; they are done in order.
 * The first outcome for which the process must be ended (time, memory, output, a broken channel) is also the outcome
 * of every later call.
 */
export class Session {
  readonly started: Started;
  readonly #submission: Submission;
  readonly #start: Start;
  readonly #workedBeforeMs: number;
  readonly #cpuBeforeMs: number | null;
  #unfairMs = 0;
  #unfair: Unfair | null = null;
  #isWorn = false;
  #isBroken = false;
  #final: Unreturned | null = null;

  constructor(submission: Submission, started: Started, start: Start) {
    this.started = started;
    this.#submission = submission;
    this.#start = start;
    this.#workedBeforeMs = started.process.workedMs;
    this.#cpuBeforeMs = started.process.cpuMs;
  }

  /** Whether the process may serve another submission. */
  get isClean(): boolean {
    return !this.#isBroken && !this.#isWorn && this.started.process.isIdle;
  }

  /** Set when the outcome of the last run, and of those that waited behind it, should not count. */
  get unfair(): Unfair | null {
    return this.#unfair;
  }

  /** What of the submission's total time is spent, without a run that should not count: CPU time where the system tells, so that a busy machine spends nothing. */
  get spentMs(): number {
    const { workedMs, cpuMs } = this.started.process;
    const worked = workedMs - this.#workedBeforeMs;
    const spent = cpuMs === null || this.#cpuBeforeMs === null ? worked : Math.min(worked, cpuMs - this.#cpuBeforeMs);
    return this.#start.spentMs + Math.max(0, spent - this.#unfairMs);
  }

  async open(): Promise<Opening> {
    const { source, driver, functions, withheld = [], limits } = this.#submission;
    const { result, outcome } = await this.#run(
      { kind: 'open', driver, functions, withheld, memoryMb: limits.memoryMb, timeMs: this.#asked(limits.caseTimeMs), payload: source },
      limits.caseTimeMs,
    );
    const { answer } = result;
    if (answer.kind === 'bad_driver') throw new Error(`the driver of the exercise does not compile: ${answer.message}`);
    if (answer.kind === 'opened') return { kind: 'opened', candidate: { call: (call) => this.call(call) } };
    if (answer.kind === 'rejected') {
      this.#isWorn = answer.worn;
      return { kind: 'rejected', diagnostics: answer.diagnostics };
    }
    return { kind: 'failed', outcome: this.#conclude(outcome) };
  }

  async call({ call, args, timeMs, onReport }: CallRequest): Promise<Outcome> {
    if (this.#final) return this.#final;
    const { shape, numbers } = encodeValue(args);
    const { outcome } = await this.#run({ kind: 'call', call, shape, timeMs: this.#asked(timeMs), payload: bytesOf(numbers) }, timeMs, onReport);
    return this.#settle(outcome);
  }

  /** Ends the process in the middle of its work, for others; what it was asked and has not answered is to be asked again. */
  preempt(): void {
    this.started.process.kill('turn', 'others wait');
  }

  /** Gives the isolate back, so that the process can serve another submission. */
  async close(): Promise<void> {
    const { answer } = await this.started.process.run({ kind: 'close' }, () => ({ deadlineMs: CLOSE_MS, memoryBytes: this.#memoryBytes }));
    if (answer.kind !== 'closed') this.started.process.kill('protocol', 'does not close');
  }

  /** What the child is told to end a run at. */
  #asked(timeMs: number): number {
    return Math.min(this.#wall(timeMs), this.#start.briefMs);
  }

  #wall(timeMs: number): number {
    return Math.ceil(timeMs * this.#start.patience);
  }

  /** What is left for a run that may take so long. */
  #limit(timeMs: number): number {
    return Math.max(0, Math.min(timeMs, this.#submission.limits.totalTimeMs - this.spentMs));
  }

  get #memoryBytes(): number {
    return this.started.residentBytes + this.#submission.limits.memoryMb * MEGABYTE + SLACK_BYTES;
  }

  /** The child knows the limit of the run, but not that less than that is left. */
  #bounds(limitMs: number, timeMs: number): Bounds {
    const graceMs = limitMs < timeMs ? 0 : GRACE_MS;
    const bounds = { deadlineMs: this.#wall(limitMs) + graceMs, memoryBytes: this.#memoryBytes };
    return this.#start.patience > 1 ? { ...bounds, cpuMs: limitMs + CPU_GRACE_MS } : bounds;
  }

  async #run(ask: Ask, timeMs: number, onReport?: CallRequest['onReport']): Promise<{ readonly result: JobResult; readonly outcome: Outcome }> {
    let limitMs = timeMs;
    const result = await this.started.process.run(ask, () => this.#bounds((limitMs = this.#limit(timeMs)), timeMs), onReport);
    const outcome = toOutcome(result, { limitMs: Math.ceil(limitMs), limitMb: this.#submission.limits.memoryMb });
    this.#judgeFairness(result, outcome, limitMs);
    return { result, outcome };
  }

  #judgeFairness({ answer, cpuMs, timeMs }: JobResult, outcome: Outcome, limitMs: number): void {
    if (this.#final || this.#unfair) return;
    if (answer.kind === 'ended' && answer.by === 'turn') this.#unfair = 'preempted';
    else if (answer.kind === 'timed_out' && this.#start.briefMs < limitMs && answer.timeMs < limitMs) this.#unfair = 'cut';
    else if (answer.kind === 'ended' && answer.by === 'itself' && answer.detail === 'SIGKILL') this.#unfair = 'killed';
    else if (outcome.kind === 'timed_out' && cpuMs !== null && cpuMs < STARVED_SHARE * limitMs) this.#unfair = 'starved';
    if (this.#unfair) this.#unfairMs = Math.min(timeMs, cpuMs ?? timeMs);
  }

  /** What was asked for ahead of the end has the same outcome as the end. */
  #settle(outcome: Outcome): Outcome {
    return this.#final ?? (outcome.kind === 'returned' ? outcome : this.#conclude(outcome));
  }

  /** After an error that was thrown the process goes on; after anything worse it is ended. */
  #conclude(outcome: Outcome): Unreturned {
    const last = outcome.kind === 'returned' ? { ...broken, timeMs: outcome.timeMs, cpuMs: outcome.cpuMs } : outcome;
    if (last.kind === 'threw') return last;
    // The engine itself ended a run that was only to be brief, and its isolate is thrown away; anything else costs the process.
    this.#isBroken = this.#unfair !== 'cut';
    if (this.#isBroken) this.started.process.kill('disposal', last.kind);
    return (this.#final = last);
  }
}

const broken = { kind: 'protocol_broken', reason: 'a value out of turn', console: '' } as const;
