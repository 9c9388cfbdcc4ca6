import type { SetName } from '../model.ts';
import type { Run } from './runs.ts';
import { mean } from './statistics.ts';

/** Lowest, mean and highest value over the seeds after each epoch. */
export type Band = { readonly low: readonly number[]; readonly mean: readonly number[]; readonly high: readonly number[] };

/** How the accuracy, in per cent, or the cost on a set went; null where the runs were not measured on it. */
export function bandOf(runs: readonly Run[], set: SetName, of: 'accuracy' | 'cost'): Band | null {
  const curves = runs.flatMap((run) => {
    const curve = run.curves[set]?.[of];
    return curve ? [curve.map((value) => (of === 'accuracy' ? 100 * value : value))] : [];
  });
  if (curves.length === 0) return null;
  const epochs = Array.from(curves[0] ?? [], (_, epoch) => curves.map((curve) => curve[epoch] ?? Number.NaN));
  return { low: epochs.map((values) => Math.min(...values)), mean: epochs.map(mean), high: epochs.map((values) => Math.max(...values)) };
}
