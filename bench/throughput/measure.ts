import { drive, type Drive, type Graded } from '../drive.ts';
import type { Plan } from '../plan.ts';

/** What went through a pool of so many children in so many seconds. */
export type Throughput = {
  readonly load: string;
  readonly children: number;
  readonly seconds: number;
  readonly graded: readonly Graded[];
};

type Measuring = Pick<Drive, 'exercise' | 'pool' | 'next'> & { readonly load: string; readonly children: number; readonly plan: Plan };

/** As many gradings at a time as there are children, as the worker does it; the first second is not counted. */
export async function measure({ load, children, plan, ...work }: Measuring): Promise<Throughput> {
  console.log(`measuring ${children} at a time, ${load}`);
  const common = { ...work, width: children, signal: plan.signal };
  await drive({ ...common, durationMs: 1_000 }, () => {});
  const graded: Graded[] = [];
  await drive({ ...common, durationMs: plan.seconds * 1_000 }, (one) => void graded.push(one));
  return { load, children, seconds: plan.seconds, graded };
}
