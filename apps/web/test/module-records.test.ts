import type { Band, ModelRecord } from '@nabla/exercise-kit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toRecord } from '#server/module/records.ts';

/** A curve whose values are its epochs. */
const bandOf = (points: number, every: number): Band => {
  const epochs = Array.from({ length: points }, (_, point) => (point + 1) * every);
  return { low: epochs.map((epoch) => epoch - 0.5), mean: epochs, high: epochs.map((epoch) => epoch + 0.5) };
};

function modelOf(points: number, every: number): ModelRecord {
  const band = bandOf(points, every);
  const result = { seeds: 3, mean: 97, lowest: 96, highest: 98, bestEpoch: 97, judgedOn: 'test', backends: 'threads', devices: 'a processor', published: null };
  return { name: 'size-100', title: '', step: null, images: 100, ...result, every, curves: { training: { accuracy: band, cost: band, speeds: [band, band] } } };
}

it('a recorded curve is shown in a hundred points or fewer, equally far apart, the last epoch among them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (points, every) => {
      const { epochs, curves } = toRecord(modelOf(points, every), ['training', 'test']);
      expect(Object.keys(curves)).toStrictEqual(['training']);
      expect(epochs.length).toBeLessThanOrEqual(100);
      expect(epochs.length).toBeGreaterThanOrEqual(Math.min(points, 50));
      expect(epochs.at(-1)).toBe(points * every);
      expect(new Set(epochs.slice(1).map((epoch, index) => epoch - (epochs[index] ?? 0))).size).toBeLessThanOrEqual(1);
      const training = curves['training'];
      for (const band of [training?.accuracy, training?.cost, ...(training?.speeds ?? [])]) {
        expect(band).toStrictEqual({ low: epochs.map((epoch) => epoch - 0.5), mean: epochs, high: epochs.map((epoch) => epoch + 0.5) });
      }
    }),
  );
});
