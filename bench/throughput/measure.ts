import { drive, gradeOne, type Drive, type Graded } from '../drive.ts';
import type { Plan } from '../plan.ts';

/** What went through a pool of so many children in so many seconds. */
export type Throughput = {
  readonly load: string;
  readonly children: number;
  readonly seconds: number;
  readonly graded: readonly Graded[];
};

type Measuring = Pick<Drive, 'exercise' | 'pool' | 'next'> & { readonly load: string; readonly children: number; readonly plan: Plan };

/** Each attack of a sequence comes once in so many submissions; what its first run costs once, such as the diagnosis, is not measured. */
const WARM_UP = 12;

/** As many gradings at a time as there are children, as the worker does it. */
export async function measure({ load, children, plan, ...work }: Measuring): Promise<Throughput> {
  console.log(`measuring ${children} at a time, ${load}`);
  for (let count = 0; count < WARM_UP; count += 1) await gradeOne(work);
  const graded: Graded[] = [];
  await drive({ ...work, width: children, durationMs: plan.seconds * 1_000, signal: plan.signal }, (one) => void graded.push(one));
  return { load, children, seconds: plan.seconds, graded };
}
