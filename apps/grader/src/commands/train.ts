import { parseArgs } from 'node:util';
import { BACKEND_NAMES, bestBackend, findModel, measuredEvery, openBackend, readCheckpoint, trainModel, type BackendName, type NamedModel, type Progress, type TensorBackend } from '@nabla/reference/engine';
import { orUsageError, UsageError } from './usage.ts';

const OPTIONS = {
  backend: { type: 'string' },
  seeds: { type: 'string' },
  resume: { type: 'boolean', default: false },
  restart: { type: 'boolean', default: false },
} as const;

/** `nabla train <model>`: trains the seeds of a reference model that are not recorded yet, and records them. */
export async function train(args: readonly string[]): Promise<number> {
  const { values, positionals } = orUsageError(() => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new UsageError('train: name one model; `nabla models` lists them');
  const model = await findModel(name);
  const backend = await chooseBackend(values.backend);
  await refuseToForget(model, values);
  console.log(`${model.title}: ${backend ? `${backend.name} on ${backend.device}` : 'plain TypeScript in worker threads'}`);
  let last: Progress | null = null;
  for await (const progress of trainModel(model, { backend, seeds: seedsOf(values.seeds, model), resume: values.resume })) {
    show(model, progress);
    last = progress;
  }
  console.log(last ? `recorded in ${model.folder}/runs.json` : 'nothing to do: all these seeds are recorded already');
  return 0;
}

async function chooseBackend(name: string | undefined): Promise<TensorBackend | null> {
  if (name === undefined) return bestBackend();
  if (!isBackendName(name)) throw new UsageError(`there is no backend "${name}"; there are ${BACKEND_NAMES.join(', ')}`);
  return openBackend(name);
}

const isBackendName = (name: string): name is BackendName => BACKEND_NAMES.some((known) => known === name);

/** Hours of training are not thrown away because a flag was forgotten. */
async function refuseToForget(model: NamedModel, { resume, restart }: { readonly resume: boolean; readonly restart: boolean }): Promise<void> {
  const unfinished = resume || restart ? null : await readCheckpoint(model);
  if (unfinished) {
    throw new UsageError(`${model.name} has an unfinished training after ${unfinished.measured.length * measuredEvery(model)} of ${model.recipe.epochs} epochs: go on with --resume, or begin anew with --restart`);
  }
}

/** `10` stands for the seeds 0 to 9, `10-19` for those. */
function seedsOf(text: string | undefined, model: NamedModel): readonly number[] {
  const [, from, to] = /^(?:(\d+)-)?(\d+)$/u.exec(text ?? `${model.seeds}`) ?? [];
  if (to === undefined) throw new UsageError('train: --seeds takes a number such as 10, or a range such as 10-19');
  const [first, last] = from === undefined ? [0, Number(to) - 1] : [Number(from), Number(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const WIDTH = 24;

/** A bar that stays on its line in a terminal, and a line an epoch elsewhere. */
function show(model: NamedModel, { seeds, epoch, epochs, seconds, measured }: Progress): void {
  const done = Math.round((epoch / epochs) * WIDTH);
  const accuracies = measured.map((measures) => 100 * (measures[model.judgedOn]?.accuracy ?? Number.NaN));
  const mean = accuracies.reduce((sum, one) => sum + one, 0) / accuracies.length;
  const left = (seconds / epoch) * (epochs - epoch);
  const line = `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} epoch ${epoch} of ${epochs}, ${seeds.length} seeds, ${model.judgedOn} ${mean.toFixed(2)} % (${Math.min(...accuracies).toFixed(2)} to ${Math.max(...accuracies).toFixed(2)}), ${minutes(left)} left`;
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${line}${epoch === epochs ? '\n' : ''}`);
  else console.log(line);
}

const minutes = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);
