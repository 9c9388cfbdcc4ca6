import type { SetName } from '../model.ts';
import type { Run } from './runs.ts';
import { mean } from './statistics.ts';

/** Lowest, mean and highest value over the seeds after each measured epoch. */
export type Band = { readonly low: readonly number[]; readonly mean: readonly number[]; readonly high: readonly number[] };

/** How the accuracy, in per cent, or the cost on a set went; null where the runs were not measured on it. */
export function bandOf(runs: readonly Run[], set: SetName, of: 'accuracy' | 'cost'): Band | null {
  return bandAround(
    runs.flatMap((run) => {
      const curve = run.curves[set]?.[of];
      return curve ? [curve.map((value) => (of === 'accuracy' ? 100 * value : value))] : [];
    }),
  );
}

/** How fast each hidden layer learnt on the training images, the first layer first; none where that was not recorded. */
export function speedBands(runs: readonly Run[]): readonly Band[] {
  const speeds = runs.flatMap(({ curves }) => (curves.training?.speeds ? [curves.training.speeds] : []));
  return (speeds[0] ?? []).flatMap((_, layer) => bandAround(speeds.map((layers) => layers[layer] ?? [])) ?? []);
}

function bandAround(curves: readonly (readonly number[])[]): Band | null {
  if (curves.length === 0) return null;
  const points = Array.from(curves[0] ?? [], (_, point) => curves.map((curve) => curve[point] ?? Number.NaN));
  return { low: points.map((values) => Math.min(...values)), mean: points.map(mean), high: points.map((values) => Math.max(...values)) };
}
