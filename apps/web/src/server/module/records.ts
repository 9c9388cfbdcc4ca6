import type { Band, ModelRecord } from '@nabla/exercise-kit';
import { catalog } from '../catalog.ts';

/** The reference models whose runs a module's figures show, by the module's folder. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  '05-generalisation': /^(?:overfit-1000(?:-l2)?|size-\d+)$/u,
  '06-initialisation': /^init-(?:large|scaled)-30$/u,
  '10-depth': /^speeds-\d$/u,
};

/** As many points as a picture can show; a curve of 400 epochs has every fourth of them. */
const MOST_POINTS = 100;

/** What was recorded of the models that a module shows: their results, and their curves with the epoch of each point. */
export function readRecords(module: string) {
  const shown = SHOWN[module];
  return shown ? catalog().models.filter(({ name }) => shown.test(name)).map(toRecord) : [];
}

function toRecord({ name, images, seeds, mean, lowest, highest, published, every, curves }: ModelRecord) {
  const points = curves['training']?.accuracy.mean.length ?? 0;
  const stride = Math.ceil(points / MOST_POINTS);
  // The last one is kept, and from there every one at a distance of the stride.
  const kept = Array.from({ length: Math.floor(points / stride) }, (_, index) => points - 1 - index * stride).toReversed();
  const thin = ({ low, mean: middle, high }: Band): Band => ({ low: at(low, kept), mean: at(middle, kept), high: at(high, kept) });
  const sets = (['training', 'validation', 'test'] as const).flatMap((set) => {
    const curve = curves[set];
    return curve ? [[set, { accuracy: thin(curve.accuracy), cost: thin(curve.cost), speeds: (curve.speeds ?? []).map(thin) }] as const] : [];
  });
  return { name, images, seeds, mean, lowest, highest, published: published?.accuracy ?? null, epochs: kept.map((point) => (point + 1) * every), curves: Object.fromEntries(sets) };
}

const at = (values: readonly number[], kept: readonly number[]): readonly number[] => kept.map((point) => values[point] ?? Number.NaN);
