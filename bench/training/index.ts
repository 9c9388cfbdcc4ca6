import { random } from '@nabla/exercise-kit';
import { loadMnist, openBackend, samplesOf, type Images } from '@nabla/reference/engine';
import { PLAIN, type Recipe } from '@nabla/reference/training/recipe';
import { train } from '@nabla/reference/training/train';
import { grade } from '../../apps/grader/src/grade.ts';
import { openPool } from '../../apps/grader/src/sandbox/pool.ts';
import { loadTrained } from '../trained-exercises.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { summarise } from '../statistics.ts';
import { measureNumpy } from './numpy.ts';
import { measureTensorFlow } from './tensor-flow.ts';

const COUNT = 8_000;
const EPOCHS = 2;
const RECIPE: Recipe = { ...PLAIN, cost: 'cross-entropy', eta: 0.5, epochs: EPOCHS };

/** How many samples a second each trainer of [784, 30, 10] gets through on one core, and how long a graded training takes. */
export async function run(out: Results, plan: Plan): Promise<void> {
  const images = firstOf((await loadMnist()).whole);
  const ours = measureOurs(images);
  const numpy = await measureNumpy(images, { epochs: EPOCHS, signal: plan.signal });
  const backend = await openBackend('cpu');
  const tensorFlow = backend && (await measureTensorFlow(backend, { recipe: { ...RECIPE, epochs: 1 }, images }));
  if (numpy) out.version('NumPy', numpy.version);
  if (backend) out.version('TensorFlow.js', backend.tf.version_core);
  const rows: readonly (readonly [name: string, perSecond: number | null])[] = [
    ['our reference, sample by sample', ours],
    ['NumPy, sample by sample', numpy?.perSample ?? null],
    ['NumPy, a mini-batch at once', numpy?.batched ?? null],
    ['TensorFlow.js, backend cpu, a mini-batch at once', tensorFlow],
  ];
  out.table({ title: '[784, 30, 10], mini-batches of 10, one thread', columns: ['trainer', 'samples per s', 'times the reference'], rows: rows.map(([name, perSecond]) => [name, perSecond, perSecond === null ? null : perSecond / ours]) });
  if (!numpy) out.note('NumPy was left out: it takes a python3 with venv.');
  await measureGrades(out, plan);
}

const firstOf = ({ pixels, labels }: Images): Images => ({ pixels: pixels.subarray(0, COUNT * 784), labels: labels.subarray(0, COUNT) });

function measureOurs(images: Images): number {
  const { next } = random(1);
  const data = samplesOf(images);
  const epochs = (recipe: Recipe, samples: typeof data): number => [...train(recipe, samples, next)].length;
  epochs({ ...RECIPE, epochs: 1 }, data.slice(0, 500));
  const startedAt = performance.now();
  const trained = epochs(RECIPE, data);
  return (1_000 * trained * data.length) / (performance.now() - startedAt);
}

/** The limit that every graded training of [784, 30, 10] should stay below, on one core. */
const MOST_SECONDS = 10;

async function measureGrades(out: Results, { rounds, signal }: Plan): Promise<void> {
  await using pool = await openPool({ size: 1 });
  const { exercise, solution } = await loadTrained('train-digits');
  const seconds: number[] = [];
  for (let round = 0; round < Math.min(rounds, 10) && !signal.aborted; round += 1) {
    const { verdict, cases } = await grade({ exercise, source: solution, pool });
    if (verdict !== 'accepted') out.problem(`The solution of train-digits got ${verdict}.`);
    seconds.push((cases.at(-1)?.cpuMs ?? Number.NaN) / 1_000);
  }
  const { median } = summarise(seconds);
  out.table({ title: 'The graded training of train-digits, in the sandbox', columns: ['grades', 'median CPU s', 'longest CPU s'], rows: [[seconds.length, median, Math.max(...seconds)]] });
  if (median > MOST_SECONDS) out.problem(`A graded training takes ${median.toFixed(1)} s of CPU time, more than ${MOST_SECONDS}.`);
}
