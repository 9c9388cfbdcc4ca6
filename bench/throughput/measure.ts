import type { LoadedExercise } from '../../apps/grader/src/authoring/load-exercise.ts';
import { inHand, type Pool } from '../../apps/grader/src/sandbox/pool.ts';
import { gradeIn, type Graded } from '../drive.ts';
import type { Plan } from '../plan.ts';
import type { KnownOutcome } from '../submission.ts';

/** What went through a pool of so many children in so many seconds. */
export type Throughput = {
  readonly load: string;
  readonly children: number;
  readonly seconds: number;
  readonly graded: readonly Graded[];
  /** Submissions that let others pass and had no verdict yet when the time was over; they got it in so many seconds more. */
  readonly postponed: number;
  readonly drainedInSeconds: number;
};

type Work = { readonly exercise: LoadedExercise; readonly pool: Pool; readonly next: () => KnownOutcome };
type Measuring = Work & { readonly load: string; readonly children: number; readonly plan: Plan };

/** What an exercise costs once, such as the diagnosis of a first failure, is not measured. */
const WARM_UP = 12;

/**
 * Submissions without end, handed in as the worker does it: so many in hand, and those that had to let others pass
 * in a second line, from which one at a time waits behind the newcomers.
 */
export async function measure({ load, children, plan, ...work }: Measuring): Promise<Throughput> {
  console.log(`measuring ${children} at a time, ${load}`);
  for (let count = 0; count < WARM_UP; count += 1) await gradeIn('sharing', work.next(), work);
  const seconds = plan.seconds;
  const graded: Graded[] = [];
  const later = new Later(work, (one) => graded.push(one));
  const end = performance.now() + seconds * 1_000;
  const isOver = (): boolean => performance.now() >= end || plan.signal.aborted;
  await Promise.all(Array.from({ length: inHand(children) }, () => handIn(work, { isOver, later, graded })));
  plan.signal.throwIfAborted();
  const inTime = [...graded];
  const postponed = later.length;
  const drainStart = performance.now();
  await later.drained();
  return { load, children, seconds, graded: inTime, postponed, drainedInSeconds: (performance.now() - drainStart) / 1_000 };
}

type Desk = { readonly isOver: () => boolean; readonly later: Later; readonly graded: Graded[] };

async function handIn(work: Work, { isOver, later, graded }: Desk): Promise<void> {
  while (!isOver()) {
    const submission = work.next();
    const one = await gradeIn('postponing', submission, work);
    if (one === 'postponed') later.add(submission);
    else if (!isOver()) graded.push(one);
  }
}

/** The second line. */
class Later {
  readonly #work: Work;
  readonly #onGraded: (graded: Graded) => void;
  readonly #line: KnownOutcome[] = [];
  #serving: Promise<void> | null = null;

  constructor(work: Work, onGraded: (graded: Graded) => void) {
    this.#work = work;
    this.#onGraded = onGraded;
  }

  get length(): number {
    return this.#line.length;
  }

  add(submission: KnownOutcome): void {
    this.#line.push(submission);
    this.#serving ??= this.#serve();
  }

  async drained(): Promise<void> {
    await this.#serving;
  }

  async #serve(): Promise<void> {
    for (let submission = this.#line[0]; submission; submission = this.#line[0]) {
      const one = await gradeIn('waiting', submission, this.#work);
      this.#line.shift();
      if (one !== 'postponed') this.#onGraded(one);
    }
    this.#serving = null;
  }
}
