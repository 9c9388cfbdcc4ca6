import type { CallRequest, Outcome } from '@nabla/exercise-kit';
import type { Place, Places } from './places.ts';
import type { SandboxProcess } from './sandbox-process.ts';
import { Session, type Start } from './session.ts';
import { Postponed, type Opening, type Submission } from './submission.ts';
import type { WarmProcesses } from './warm-processes.ts';

/** Where submissions run. */
export type Rooms = { readonly processes: WarmProcesses; readonly places: Places };

/**
 * Turns as shares of the limit of one call. The first is short, since the gate sees to it that a right solution needs
 * much less than its limit; the second is enough for any call, so that nothing is begun in vain more than once or twice.
 * In a first turn no single run may take long: the engine can end most of them, which costs no process.
 */
const FIRST_TURN = 1 / 20;
const FIRST_RUN = 1 / 40;
const NEXT_TURN = 1.5;

/** How much wall clock a submission gets for its limits when the machine was too busy for it the first time. */
const PATIENCE = 4;

/** So often a submission is begun again because somebody else killed its process: who kills one may kill the spare ones with it, and their end is noticed a moment later. */
const MOST_KILLS = 3;

type Current = { readonly session: Session; readonly place: Place };
type Plan = Start & { readonly turnMs: number; readonly isNew: boolean };

/**
 * A session that does not hold a busy machine against a submission. What was late although it hardly ran, or was
 * ended by somebody else, is done once more in another process, with the limits taken as CPU time. Who takes longer
 * than a turn while newcomers wait lets them pass and begins the call at hand again. Calls do not depend on each
 * other, so nothing else has to be repeated.
 */
export class PatientSession implements AsyncDisposable {
  readonly #submission: Submission;
  readonly #rooms: Rooms;
  #plan: Plan;
  #current: Current | null = null;
  #kills = 0;
  /** The session that takes over from one that could not go on. */
  readonly #successors = new WeakMap<Session, Promise<Session | null>>();

  constructor(submission: Submission, rooms: Rooms) {
    this.#submission = submission;
    this.#rooms = rooms;
    const isNew = submission.lane !== 'waiting';
    const { caseTimeMs } = submission.limits;
    const turn = isNew ? { turnMs: caseTimeMs * FIRST_TURN, briefMs: Math.ceil(caseTimeMs * FIRST_RUN) } : { turnMs: caseTimeMs * NEXT_TURN, briefMs: Infinity };
    this.#plan = { spentMs: 0, patience: 1, isNew, ...turn };
  }

  async open(): Promise<Opening> {
    const session = await this.#begin();
    const opening = await session.open();
    if (this.#mayGoOn(session)) return this.open();
    return opening.kind === 'opened' ? { kind: 'opened', candidate: { call: (request) => this.#call(session, request) } } : opening;
  }

  /** A call goes to the last of a session's successors; what it asked of an earlier one and did not get, it asks again. */
  async #call(first: Session, request: CallRequest): Promise<Outcome> {
    let session = first;
    for (;;) {
      const outcome = await session.call(request);
      const successor = session.unfair === null || outcome.kind === 'returned' || outcome.kind === 'threw' ? null : await this.#successorOf(session);
      if (successor === null) return outcome;
      session = successor;
    }
  }

  #successorOf(session: Session): Promise<Session | null> {
    const known = this.#successors.get(session);
    if (known) return known;
    const successor = this.#mayGoOn(session) ? this.#reopen() : Promise.resolve(null);
    this.#successors.set(session, successor);
    return successor;
  }

  async #reopen(): Promise<Session | null> {
    const session = await this.#begin();
    const opening = await session.open();
    if (this.#mayGoOn(session)) return this.#reopen();
    // Also when it failed this time: every call then tells how.
    return opening.kind === 'rejected' ? null : session;
  }

  /**
   * Decides whether there is another try, and plans it.
   * @throws Postponed when that is not decided here
   */
  #mayGoOn({ unfair, spentMs }: Session): boolean {
    const mustPass = unfair === 'preempted' || (unfair === 'cut' && this.#rooms.places.isWanted);
    if (mustPass && this.#submission.lane === 'postponing') {
      // The place is for those who wait, now and not when the caller gets round to it.
      void this[Symbol.asyncDispose]();
      throw new Postponed();
    }
    const { patience } = this.#plan;
    const next = { spentMs, isNew: false, briefMs: Infinity, turnMs: this.#submission.limits.caseTimeMs * NEXT_TURN };
    if (unfair === 'preempted' || unfair === 'cut') this.#plan = { ...next, patience };
    else if (unfair === 'killed' && this.#kills < MOST_KILLS) {
      this.#kills += 1;
      this.#plan = { ...next, patience: PATIENCE };
    } else if (unfair === 'starved' && patience === 1) this.#plan = { ...next, patience: PATIENCE };
    else return false;
    return true;
  }

  async #begin(): Promise<Session> {
    if (this.#current) await this[Symbol.asyncDispose]();
    const { turnMs, isNew } = this.#plan;
    const place = await this.#rooms.places.take({ ms: turnMs, isNew, leave: () => this.#leave() });
    try {
      const session = new Session(this.#submission, await this.#rooms.processes.take(), this.#plan);
      this.#current = { session, place };
      place.begin(stopwatch(session.started.process));
      return session;
    } catch (error) {
      place.giveBack();
      throw error;
    }
  }

  /** Makes room at once. What was asked of the session and not answered is asked again of its successor. */
  #leave(): void {
    this.#current?.session.preempt();
    void this[Symbol.asyncDispose]();
  }

  /** Gives the process back where it can serve another submission, and replaces it where not. */
  async [Symbol.asyncDispose](): Promise<void> {
    const current = this.#current;
    this.#current = null;
    if (!current) return;
    const { session, place } = current;
    if (session.isClean) await session.close();
    if (session.isClean) this.#rooms.processes.giveBack(session.started);
    else this.#rooms.processes.replace(session.started);
    place.giveBack();
  }
}

/** CPU time since now, where the system tells, else wall clock: on a busy machine an honest submission takes long, too. */
function stopwatch(process: SandboxProcess): () => number {
  const [startedAt, cpuBefore] = [performance.now(), process.cpuMs];
  return () => (cpuBefore === null ? performance.now() - startedAt : (process.cpuMs ?? Infinity) - cpuBefore);
}
