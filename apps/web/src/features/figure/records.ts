import type { Outputs } from '#api/client.ts';
import type { Curve, Point } from './plot.tsx';

/** What was recorded of reference models, for the figures that show real trainings. */
export type Records = Outputs['course']['openModule']['records'];
type ModelRecord = Records[number];
type Band = ModelRecord['curves'][string]['accuracy'];

export const findRecord = (records: Records, name: string): ModelRecord | undefined => records.find((record) => record.name === name);

/** A curve of means over the epochs, and around it what lies between the lowest and the highest seed. */
export function curveOf({ epochs }: ModelRecord, { low, mean, high }: Band): Pick<Curve, 'points' | 'outline'> {
  const over = (values: readonly number[]): readonly Point[] => values.map((value, index) => [epochs[index] ?? Number.NaN, value]);
  return { points: over(mean), outline: [...over(high), ...over(low).toReversed()] };
}

/** The mean at one of the epochs. */
export const valueAt = ({ epochs }: ModelRecord, { mean }: Band, epoch: number): number => mean[epochs.indexOf(epoch)] ?? Number.NaN;
