import { loadRuntime } from '../runtime/load-runtime.ts';
import { nameOf, type JailReport, type LayerName } from './jail/jail-report.ts';
import { PatientSession, type Rooms } from './patient-session.ts';
import { Places } from './places.ts';
import type { OpenSession, Submission } from './submission.ts';
import { WarmProcesses } from './warm-processes.ts';

export { Postponed, type Lane, type OpenSession } from './submission.ts';

/** Warm processes for submissions. Whoever comes first is served first, and who takes long lets others pass. */
export type Pool = AsyncDisposable & {
  /** @throws Error when the grader's own machinery fails or the exercise's driver does not compile; never for a student's doing */
  readonly open: (submission: Submission) => Promise<OpenSession>;
  /** What holds the processes, in short, such as `permission+uid+rlimits+seccomp`. */
  readonly jail: string;
  /** The same in full, with the proof. */
  readonly jailReport: JailReport;
  readonly stats: () => PoolStats;
};

type PoolStats = {
  readonly size: number;
  readonly busy: number;
  readonly waiting: number;
  /** Processes started since the pool was opened. */
  readonly started: number;
};

/** How many submissions to hand to a pool of a size at a time: the next ones must be at hand for it to know that somebody waits. */
export const inHand = (size: number): number => size + 2;

/**
 * Opens a pool and waits for its first process.
 * @param options `size` is how many submissions run at the same time; two more processes wait, so that two may be lost while others start.
 * `without` leaves layers of the jail out, to see what the others hold.
 */
export async function openPool({ size, without = [] }: { readonly size: number; readonly without?: readonly LayerName[] }): Promise<Pool> {
  const processes = new WarmProcesses({ runtime: await loadRuntime(), without }, size + 2);
  const places = new Places(size, () => processes.ready > 0);
  const first = await processes.take();
  processes.giveBack(first);
  return {
    jail: nameOf(first.jail),
    jailReport: first.jail,
    open: (submission) => open(submission, { processes, places }),
    stats: () => ({ size, busy: places.busy, waiting: places.waiting, started: processes.started }),
    [Symbol.asyncDispose]: () => processes[Symbol.asyncDispose](),
  };
}

async function open(submission: Submission, rooms: Rooms): Promise<OpenSession> {
  const session = new PatientSession(submission, rooms);
  try {
    const opening = await session.open();
    return { ...opening, [Symbol.asyncDispose]: () => session[Symbol.asyncDispose]() };
  } catch (error) {
    await session[Symbol.asyncDispose]();
    throw error;
  }
}
