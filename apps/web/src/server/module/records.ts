import type { Band, ModelRecord } from '@nabla/exercise-kit';
import { catalog } from '../catalog.ts';

type SetName = 'training' | 'validation' | 'test';
type Shown = { readonly models: RegExp; readonly curvesOn: readonly SetName[] };

/** The reference models whose runs a module's figures show, by the module's folder, and the sets on which their curves are drawn. */
const SHOWN: Readonly<Record<string, readonly Shown[]>> = {
  '05-generalisation': [
    { models: /^overfit-1000(?:-l2)?$/u, curvesOn: ['training', 'test'] },
    { models: /^size-\d+$/u, curvesOn: [] },
  ],
  '06-initialisation': [{ models: /^init-(?:large|scaled)-30$/u, curvesOn: ['validation'] }],
  '10-depth': [{ models: /^speeds-\d$/u, curvesOn: ['training'] }],
};

/** As many points as a picture can show; a curve of 400 epochs has every fourth of them. */
const MOST_POINTS = 100;

/** What was recorded of the models that a module's figures show: their results, and their curves with the epoch of each point. */
export const readRecords = (module: string) =>
  (SHOWN[module] ?? []).flatMap(({ models, curvesOn }) => catalog().models.filter(({ name }) => models.test(name)).map((model) => toRecord(model, curvesOn)));

/** What is shown of one model. */
export function toRecord({ name, images, seeds, mean, lowest, highest, published, every, curves }: ModelRecord, curvesOn: readonly SetName[]) {
  const points = curves['training']?.accuracy.mean.length ?? 0;
  const kept = keptOf(points);
  const thin = (band: Band): Band => ({ low: at(band.low, kept), mean: at(band.mean, kept), high: at(band.high, kept) });
  const shown = curvesOn.flatMap((set) => {
    const curve = curves[set];
    return curve ? [[set, { accuracy: thin(curve.accuracy), cost: thin(curve.cost), speeds: (curve.speeds ?? []).map(thin) }] as const] : [];
  });
  return { name, images, seeds, mean, lowest, highest, published: published?.accuracy ?? null, epochs: kept.map((point) => (point + 1) * every), curves: Object.fromEntries(shown) };
}

/** The last point, and from there those at equal distances. */
function keptOf(points: number): readonly number[] {
  const stride = Math.ceil(points / MOST_POINTS);
  return Array.from({ length: points === 0 ? 0 : Math.floor(points / stride) }, (_, index) => points - 1 - index * stride).toReversed();
}

const at = (values: readonly number[], kept: readonly number[]): readonly number[] => kept.map((point) => values[point] ?? Number.NaN);
