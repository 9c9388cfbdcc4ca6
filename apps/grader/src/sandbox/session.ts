import { encodeValue, type CallRequest, type Outcome } from '@nabla/exercise-kit';
import { bytesOf } from './frame.ts';
import type { Ask, JobResult } from './sandbox-process.ts';
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

/** A run that was late but used less CPU than this share of its limit did not run for most of the time. */
const STARVED_SHARE = 0.5;

/**
 * One submission in one process: opened once, then called. The first outcome for which the process must be ended
 * (time, memory, output, a broken channel) is also the outcome of every later call.
 */
export class Session {
  readonly #submission: Submission;
  readonly #started: Started;
  #spentMs: number;
  #lastRunMs = 0;
  #isWorn = false;
  #isStarved = false;
  #final: Unreturned | null = null;

  /** @param spentMs what of the submission's total time is spent already */
  constructor(submission: Submission, started: Started, spentMs = 0) {
    this.#submission = submission;
    this.#started = started;
    this.#spentMs = spentMs;
  }

  /** Whether the process may serve another submission. */
  get isClean(): boolean {
    return this.#final === null && !this.#isWorn && this.#started.process.isAlive;
  }

  /** Whether it ended by being late although it hardly ran: the machine was busy. */
  get isStarved(): boolean {
    return this.#isStarved;
  }

  /** The time that was spent before the run that came last. */
  get spentBeforeMs(): number {
    return this.#spentMs - this.#lastRunMs;
  }

  async open(): Promise<Opening> {
    const { source, driver, functions, limits } = this.#submission;
    const limitMs = this.#limit(limits.caseTimeMs);
    const request = { kind: 'open', driver, functions, memoryMb: limits.memoryMb, timeMs: limitMs, payload: source } as const;
    const { result, outcome } = await this.#run(request, limitMs);
    const { answer } = result;
    if (answer.kind === 'bad_driver') throw new Error(`the driver of the exercise does not compile: ${answer.message}`);
    if (answer.kind === 'opened') return { kind: 'opened', candidate: { call: (call) => this.call(call) } };
    if (answer.kind === 'rejected') {
      this.#isWorn = answer.worn;
      return { kind: 'rejected', diagnostics: answer.diagnostics };
    }
    return { kind: 'failed', outcome: this.#conclude(outcome) };
  }

  async call({ call, args, timeMs }: CallRequest): Promise<Outcome> {
    if (this.#final) return this.#final;
    const limitMs = this.#limit(timeMs);
    if (limitMs <= 0) return this.#conclude({ kind: 'timed_out', limitMs: this.#submission.limits.totalTimeMs, timeMs: 0, console: '' });
    const { shape, numbers } = encodeValue(args);
    const { outcome } = await this.#run({ kind: 'call', call, shape, timeMs: limitMs, payload: bytesOf(numbers) }, limitMs);
    return outcome.kind === 'returned' ? outcome : this.#conclude(outcome);
  }

  /** Gives the isolate back, so that the process can serve another submission. */
  async close(): Promise<void> {
    const { answer } = await this.#started.process.run({ kind: 'close' }, { deadlineMs: CLOSE_MS, memoryBytes: this.#memoryBytes });
    if (answer.kind !== 'closed') this.#started.process.kill('protocol', 'does not close');
  }

  /** What is left for a run that may take so long, in whole milliseconds. */
  #limit(timeMs: number): number {
    return Math.ceil(Math.min(timeMs, this.#submission.limits.totalTimeMs - this.#spentMs));
  }

  get #memoryBytes(): number {
    return this.#started.residentBytes + this.#submission.limits.memoryMb * MEGABYTE + SLACK_BYTES;
  }

  async #run(ask: Ask, limitMs: number): Promise<{ readonly result: JobResult; readonly outcome: Outcome }> {
    const startedAt = performance.now();
    const result = await this.#started.process.run(ask, { deadlineMs: limitMs + GRACE_MS, memoryBytes: this.#memoryBytes });
    const timeMs = performance.now() - startedAt;
    this.#lastRunMs = timeMs;
    this.#spentMs += timeMs;
    const outcome = toOutcome(result, { limitMs, limitMb: this.#submission.limits.memoryMb, timeMs });
    this.#isStarved = outcome.kind === 'timed_out' && result.cpuMs !== null && result.cpuMs < STARVED_SHARE * limitMs;
    return { result, outcome };
  }

  /** After an error that was thrown the process goes on; after anything worse it is ended. */
  #conclude(outcome: Outcome): Unreturned {
    const last = outcome.kind === 'returned' ? { kind: 'protocol_broken', reason: 'a value out of turn', timeMs: outcome.timeMs, console: '' } as const : outcome;
    if (last.kind === 'threw') return last;
    this.#started.process.kill('disposal', last.kind);
    return (this.#final = last);
  }
}
