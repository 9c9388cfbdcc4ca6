import type { Band, ModelRecord } from '@nabla/exercise-kit';
import { bandOf, findModels, measuredEvery, readRuns, SETS, speedBands, summarise, type NamedModel, type Run } from '@nabla/reference/engine';

/** Every reference model that was trained, the ladder first. */
export async function readModelRecords(): Promise<readonly ModelRecord[]> {
  const models = await findModels();
  const records = await Promise.all(models.map(async (model) => toRecord(model, await readRuns(model))));
  return records.filter((record) => record !== null);
}

function toRecord(model: NamedModel, runs: readonly Run[]): ModelRecord | null {
  const summary = summarise(model, runs);
  if (summary === null) return null;
  const { name, title, step = null, published, judgedOn } = model;
  const { seeds, backends, devices } = summary;
  return {
    name,
    title,
    step,
    images: model.data.count,
    seeds,
    mean: rounded(summary.mean),
    lowest: rounded(summary.lowest),
    highest: rounded(summary.highest),
    bestEpoch: rounded(summary.bestEpoch),
    judgedOn,
    backends,
    devices,
    published: published ? { accuracy: published.accuracy, source: published.source } : null,
    every: measuredEvery(model),
    curves: curvesOf(runs),
  };
}

function curvesOf(runs: readonly Run[]): ModelRecord['curves'] {
  const curves = SETS.flatMap((set) => {
    const [accuracy, cost] = [bandOf(runs, set, 'accuracy'), bandOf(runs, set, 'cost')];
    const speeds = set === 'training' ? speedBands(runs).map(roundedBand) : [];
    return accuracy && cost ? [[set, { accuracy: roundedBand(accuracy), cost: roundedBand(cost), ...(speeds.length > 0 ? { speeds } : {}) }] as const] : [];
  });
  return Object.fromEntries(curves);
}

const roundedBand = ({ low, mean, high }: Band): Band => ({ low: low.map(rounded), mean: mean.map(rounded), high: high.map(rounded) });

/** To as many digits as a picture can show: costs are small, accuracies are per cent. */
const rounded = (value: number): number => Number(value.toPrecision(5));
