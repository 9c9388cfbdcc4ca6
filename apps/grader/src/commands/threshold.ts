import { parseArgs, isDeepStrictEqual, styleText } from 'node:util';
import { computeThreshold, findModel, findModels, readThreshold, writeThreshold, type NamedModel } from '@nabla/reference/engine';
import { orUsageError, UsageError } from './usage.ts';

const OPTIONS = { all: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } as const;

/** `nabla threshold <model>… | --all`: computes thresholds from the recorded runs; 1 when a threshold.json says something else, unless `--write` puts it right. */
export async function threshold(args: readonly string[]): Promise<number> {
  const { values, positionals } = orUsageError(() => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  if (values.all === positionals.length > 0) throw new UsageError('threshold: name models, or give --all');
  const wanted = values.all ? (await findModels()).filter(({ graded }) => graded) : await Promise.all(positionals.map(findModel));
  const right = await Promise.all(wanted.map((model) => settle(model, values.write)));
  return right.every(Boolean) ? 0 : 1;
}

async function settle(model: NamedModel, write: boolean): Promise<boolean> {
  const computed = await computeThreshold(model);
  if (write) await writeThreshold(model, computed);
  const same = isDeepStrictEqual(await readThreshold(model), computed);
  const { accuracy, gain, seeds } = computed;
  const text = `${accuracy.value} %${gain ? `, gain ${gain.value}` : ''}  (${seeds} seeds, ${accuracy.mean} ± ${accuracy.deviation}, lowest ${accuracy.lowest}${gain ? `; gain ${gain.mean} ± ${gain.deviation}` : ''})`;
  console.log(`${same ? styleText('green', '✔') : styleText('red', '✘')} ${model.name}  ${text}${same ? '' : '; threshold.json says something else: run nabla threshold with --write'}`);
  return same;
}
