import type { Outputs } from '#api/client.ts';
import type { Point } from './plot.tsx';

/** What was recorded of reference models, for the figures that show real trainings. */
export type Records = Outputs['course']['openModule']['records'];
type ModelRecord = Records[number];
type Band = ModelRecord['curves'][string]['accuracy'];

export const findRecord = (records: Records, name: string): ModelRecord | undefined => records.find((record) => record.name === name);

/** A curve of means over the epochs. */
export const pointsOf = ({ epochs }: ModelRecord, { mean }: Band): readonly Point[] => mean.map((value, index) => [epochs[index] ?? Number.NaN, value]);

/** The outline of what lies between the lowest and the highest seed. */
export const outlineOf = ({ epochs }: ModelRecord, { low, high }: Band): readonly Point[] => {
  const edge = (values: readonly number[]): readonly Point[] => values.map((value, index) => [epochs[index] ?? Number.NaN, value]);
  return [...edge(high), ...edge(low).toReversed()];
};

/** The mean at one of the epochs. */
export const valueAt = ({ epochs }: ModelRecord, { mean }: Band, epoch: number): number => mean[epochs.indexOf(epoch)] ?? Number.NaN;
