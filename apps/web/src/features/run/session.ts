import { decodeValue, encodeValue, EncodingError, type CallRequest, type Candidate, type Diagnostic, type Outcome } from '@nabla/exercise-kit';
import { RunFrame } from './run-frame.ts';
import { workerMessage, type CallMessage, type OpenMessage, type SentOutcome, type Unreturned, type WorkerMessage } from './worker-messages.ts';

/** How opening a file ended: with something to call, or with the reason why not. */
export type Opening =
  | { readonly kind: 'opened'; readonly candidate: Candidate }
  | { readonly kind: 'rejected'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly outcome: Unreturned };

/** Student code in a worker. The page holds the clock: a worker that is late is ended, together with its frame. */
export class Session implements Disposable {
  readonly #frame: RunFrame;
  /** Settled when nothing is asked of the worker. */
  #line: Promise<unknown> = Promise.resolve();
  #ended: Unreturned | null = null;
  #answer = Promise.withResolvers<WorkerMessage>();

  private constructor(frame: RunFrame) {
    this.#frame = frame;
    frame.listen((message) => this.#answer.resolve(read(message)));
  }

  static async start(harness: string): Promise<Session> {
    return new Session(await RunFrame.open(harness));
  }

  async open(file: OpenMessage, limitMs: number): Promise<Opening> {
    const answer = await this.#ask(file, limitMs);
    if (answer.kind === 'opened') return { kind: 'opened', candidate: { call: (request) => this.#inLine(request) } };
    if (answer.kind === 'rejected' || answer.kind === 'failed') return answer;
    return { kind: 'failed', outcome: withoutAnswer(answer, limitMs) };
  }

  #inLine(request: CallRequest): Promise<Outcome> {
    const outcome = this.#line.then(() => this.#ended ?? this.#call(request));
    this.#line = outcome;
    return outcome;
  }

  async #call(request: CallRequest): Promise<Outcome> {
    const outcome = await this.#outcomeOf(request);
    if (outcome.kind !== 'returned' && outcome.kind !== 'threw') this.#ended = outcome;
    return outcome;
  }

  async #outcomeOf({ call, args, timeMs }: CallRequest): Promise<Outcome> {
    const answer = await this.#ask({ kind: 'call', call, args: encodeValue(args) }, timeMs);
    return answer.kind === 'outcome' ? toOutcome(answer.outcome) : withoutAnswer(answer, timeMs);
  }

  async #ask(message: OpenMessage | CallMessage, limitMs: number): Promise<WorkerMessage | Late> {
    this.#answer = Promise.withResolvers<WorkerMessage>();
    this.#frame.send(message);
    const answer = await Promise.race([this.#answer.promise, late(limitMs)]);
    if (answer.kind === 'late') this.#frame[Symbol.dispose]();
    return answer;
  }

  [Symbol.dispose](): void {
    this.#frame[Symbol.dispose]();
  }
}

function read(message: unknown): WorkerMessage {
  const { success, data } = workerMessage.safeParse(message);
  return success ? data : { kind: 'broken', reason: 'a message that is none' };
}

type Late = { readonly kind: 'late' };

const late = (limitMs: number): Promise<Late> => new Promise((resolve) => setTimeout(() => resolve({ kind: 'late' }), limitMs));

function withoutAnswer(answer: WorkerMessage | Late, limitMs: number): Unreturned {
  if (answer.kind === 'late') return { kind: 'timed_out', limitMs, timeMs: limitMs, cpuMs: null, console: '' };
  const reason = answer.kind === 'broken' ? answer.reason : `an answer out of turn: ${answer.kind}`;
  return { kind: 'protocol_broken', reason, timeMs: 0, cpuMs: null, console: '' };
}

function toOutcome(sent: SentOutcome): Outcome {
  if (sent.kind !== 'returned') return sent;
  try {
    return { ...sent, value: decodeValue(sent.value) };
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    return { kind: 'protocol_broken', reason: error.message, timeMs: sent.timeMs, cpuMs: null, console: sent.console };
  }
}
