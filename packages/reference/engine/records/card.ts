import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Baseline } from '../../src/baselines/baseline.ts';
import type { NamedModel } from '../find-models.ts';
import { isBaseline, measuredEvery } from '../model.ts';
import { bandOf, speedBands, type Band } from './band.ts';
import { plot, type PlotLine, type PlotMark } from './plot.ts';
import { readRuns } from './read-runs.ts';
import type { Run } from './runs.ts';
import { summarise } from './summary.ts';
import { finalAccuracy, readThreshold, type Threshold } from './threshold.ts';

/** The files that are made of a model's recipe, runs and threshold. */
type Card = { readonly 'README.md': string; readonly 'plot.svg': string };

/** Writes the model card and its plot. */
export async function writeCard(model: NamedModel): Promise<void> {
  for (const [name, text] of Object.entries(await makeCard(model))) await writeFile(join(model.folder, name), text);
}

/** The names of a model's files that do not say what its runs say. */
export async function staleFiles(model: NamedModel): Promise<readonly string[]> {
  const files = await Promise.all(Object.entries(await makeCard(model)).map(async ([name, text]) => ({ name, same: text === (await readFile(join(model.folder, name), 'utf8').catch(() => null)) })));
  return files.filter(({ same }) => !same).map(({ name }) => name);
}

async function makeCard(model: NamedModel): Promise<Partial<Card>> {
  const [runs, threshold, notes] = [await readRuns(model), await readThreshold(model), await readNotes(model)];
  const summary = summarise(model, runs);
  if (!summary) return {};
  const { published } = model;
  const rows = [
    ['seeds', `${summary.seeds}`],
    [`accuracy on the ${model.judgedOn} images, last epoch`, `${percent(summary.mean)} ± ${summary.deviation.toFixed(2)} (${summary.lowest.toFixed(2)} to ${summary.highest.toFixed(2)})`],
    ['mean of each seed\'s best epoch', percent(summary.bestEpoch)],
    ...(published ? [['published', `${published.accuracy} % (${published.source}${published.note ? `; ${published.note}` : ''})`]] : []),
    ...thresholdRows(threshold),
    ['trained with', `${summary.backends} on ${summary.devices}`],
    ['wall-clock time for a seed', `${summary.secondsPerSeed.toFixed(1)} s (${Math.max(...runs.map(({ sideBySide }) => sideBySide))} side by side)`],
    ['recorded', [...new Set(runs.map(({ date }) => date))].join(', ')],
  ];
  const parts = [
    `# ${model.title}`,
    model.about,
    table(['what', 'value'], rows),
    '![Accuracy over the epochs: mean, lowest and highest seed](plot.svg)',
    ...notes,
    ...seedParts(model, runs),
    ...speedParts(model, runs),
    '## Recipe',
    table(['', ''], recipeRows(model)),
    `Made by \`nabla models --write\` from [runs.json](runs.json); train again with \`nabla train ${model.name}\`.`,
  ];
  return {
    'README.md': `${parts.join('\n\n')}\n`,
    'plot.svg': plot({ lines: linesOf(model, runs), marks: marksOf(model, threshold), every: measuredEvery(model) }),
  };
}

/** What a person has to say of the runs: `notes.md`, where there is one. */
async function readNotes({ folder }: NamedModel): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'notes.md'), 'utf8').catch(() => null);
  return text === null ? [] : [text.trimEnd()];
}

/** More seeds than this are a distribution, which mean and spread describe better than a list does. */
const MOST_LISTED = 10;

/** Seed by seed, so that a mean of unlike runs cannot hide them. */
function seedParts(model: NamedModel, runs: readonly Run[]): readonly string[] {
  if (runs.length < 2 || runs.length > MOST_LISTED) return [];
  const every = measuredEvery(model);
  const rows = runs.map((run) => {
    const accuracies = (run.curves[model.judgedOn]?.accuracy ?? []).map((accuracy) => 100 * accuracy);
    const best = Math.max(...accuracies);
    return [`${run.seed}`, percent(accuracies[0] ?? Number.NaN), percent(finalAccuracy(model, run)), `${percent(best)} (epoch ${(accuracies.indexOf(best) + 1) * every})`];
  });
  return ['## Seed by seed', table(['seed', every === 1 ? 'first epoch' : `epoch ${every}`, 'last epoch', 'best epoch'], rows)];
}

/** Layer by layer, the lowest to the highest seed in brackets. */
function speedParts(model: NamedModel, runs: readonly Run[]): readonly string[] {
  const bands = speedBands(runs);
  const at = (band: Band, point: number): string => `${speed(band.mean.at(point))} (${speed(band.low.at(point))} to ${speed(band.high.at(point))})`;
  const rows = bands.map((band, index) => [`${index + 1}`, at(band, 0), at(band, -1)]);
  return rows.length === 0 ? [] : ['## How fast the hidden layers learn', table(['layer', `epoch ${measuredEvery(model)}`, 'last epoch'], rows)];
}

const speed = (value = Number.NaN): string => value.toPrecision(2);

const percent = (value: number): string => `${value.toFixed(2)} %`;

function thresholdRows(threshold: Threshold | null): readonly string[][] {
  if (!threshold) return [];
  const { accuracy, gain, failChance } = threshold;
  return [
    ['threshold of the exercise', `${accuracy.value} %${gain ? `, and a gain of ${gain.value} points` : ''}; a correct solution is below in at most ${failChance * 1_000} of 1,000 cases`],
    ...(gain ? [['gain', `${gain.mean.toFixed(2)} ± ${gain.deviation.toFixed(2)} points`]] : []),
  ];
}

function recipeRows(model: NamedModel): readonly string[][] {
  const { recipe, data } = model;
  const every = measuredEvery(model);
  if (isBaseline(recipe)) return [...baselineRows(recipe), ['training images', imagesInWords(data)]];
  return [
    ['layers', recipe.sizes.join(', ')],
    ['hidden neurons', recipe.activation],
    ['cost', recipe.cost],
    ['initial weights', recipe.initialiser],
    ['learning rate', `${recipe.eta}${recipe.etaFactor === 1 ? '' : `, times ${recipe.etaFactor} after every epoch`}`],
    ...(recipe.mu === 0 ? [] : [['momentum', `${recipe.mu}`]]),
    ...(recipe.lambda === 0 ? [] : [[recipe.penalty.toUpperCase(), `λ = ${recipe.lambda}`]]),
    ...(recipe.dropout === 0 ? [] : [['dropout', `${recipe.dropout} of the hidden neurons, anew for every mini-batch`]]),
    ['mini-batch', `${recipe.miniBatch}`],
    ['epochs', `${recipe.epochs}${every === 1 ? '' : `, measured after every ${every}`}`],
    ['training images', imagesInWords(data)],
    ...(data.distortion ? [['distortion', `elastic (σ = ${data.distortion.sigma}, α = ${data.distortion.alpha}), turned by up to ${data.distortion.rotateDegrees}°, stretched by up to ${100 * data.distortion.stretch} %, anew in every epoch${data.distortion.epochs === undefined ? '' : ` of the first ${data.distortion.epochs}`}`]] : []),
  ];
}

const imagesInWords = ({ count, shifted }: NamedModel['data']): string => `${count.toLocaleString('en')} of MNIST's 60,000${shifted ? ', and each moved by one pixel in four directions' : ''}`;

function baselineRows(baseline: Baseline): readonly string[][] {
  if (baseline.kind === 'darkness') return [['classifier', 'nearest mean darkness']];
  const { lambda, miniBatch, epochs, rbf } = baseline;
  return [['classifier', 'ten linear support vector machines, one digit against all others, by Pegasos'], ['λ', `${lambda}`], ['mini-batch', `${miniBatch}`], ['epochs', `${epochs}`], ...(rbf ? [['features', `${rbf.features} random ones of the RBF kernel, γ = ${rbf.gamma}`]] : [])];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const marksOf = ({ published }: NamedModel, threshold: Threshold | null): readonly PlotMark[] => [
  ...(published ? [{ name: `published ${published.accuracy}`, value: published.accuracy }] : []),
  ...(threshold ? [{ name: `threshold ${threshold.accuracy.value}`, value: threshold.accuracy.value }] : []),
];

function linesOf({ judgedOn }: NamedModel, runs: readonly Run[]): readonly PlotLine[] {
  const sets = [{ set: judgedOn, colour: '#2f7de1' }, { set: 'training', colour: '#d9822b' }] as const;
  return sets.flatMap(({ set, colour }) => {
    const band = bandOf(runs, set, 'accuracy');
    return band ? [{ name: set, colour, band }] : [];
  });
}
