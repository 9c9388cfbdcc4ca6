import type { CallRequest, Outcome } from '@nabla/exercise-kit';
import { Session } from './session.ts';
import type { Started } from './start-process.ts';
import type { Opening, Submission } from './submission.ts';
import type { WarmProcesses } from './warm-processes.ts';

type Current = { readonly started: Started; readonly session: Session };

/**
 * A session that does not hold a busy machine against a submission: what was late although it hardly ran is done
 * once more in another process. Calls do not depend on each other, so that nothing else has to be repeated.
 */
export class PatientSession implements AsyncDisposable {
  readonly #submission: Submission;
  readonly #processes: WarmProcesses;
  #current: Current | null = null;
  #hasTriedAgain = false;

  constructor(submission: Submission, processes: WarmProcesses) {
    this.#submission = submission;
    this.#processes = processes;
  }

  async open(): Promise<Opening> {
    const session = await this.#begin();
    const opening = await session.open();
    const final = this.#mayTryAgain(session) ? await (await this.#begin()).open() : opening;
    return final.kind === 'opened' ? { kind: 'opened', candidate: { call: (request) => this.#call(request) } } : final;
  }

  async #call(request: CallRequest): Promise<Outcome> {
    const session = this.#current?.session ?? (await this.#begin());
    const outcome = await session.call(request);
    if (!this.#mayTryAgain(session)) return outcome;
    const opening = await (await this.#begin()).open();
    return opening.kind === 'opened' ? opening.candidate.call(request) : outcome;
  }

  #mayTryAgain(session: Session): boolean {
    const may = session.isStarved && !this.#hasTriedAgain;
    this.#hasTriedAgain ||= may;
    return may;
  }

  async #begin(): Promise<Session> {
    const spentMs = this.#current?.session.spentBeforeMs ?? 0;
    await this[Symbol.asyncDispose]();
    const started = await this.#processes.take();
    const session = new Session(this.#submission, started, spentMs);
    this.#current = { started, session };
    return session;
  }

  /** Gives the process back where it can serve another submission, and replaces it where not. */
  async [Symbol.asyncDispose](): Promise<void> {
    const current = this.#current;
    this.#current = null;
    if (!current) return;
    if (current.session.isClean) await current.session.close();
    if (current.session.isClean) this.#processes.giveBack(current.started);
    else this.#processes.replace(current.started);
  }
}
