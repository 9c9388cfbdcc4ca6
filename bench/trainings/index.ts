import { referenceOf } from '@nabla/reference/exercise';
import { driven, trainingFiles, type TrainingFile } from '../trained-exercises.ts';
import type { Plan } from '../plan.ts';
import type { Cell, Results } from '../results.ts';
import { openLog, type Trained } from './log.ts';
import { TRAININGS, type Training } from './trainings.ts';

/** Of so many seeds at least all but one of a wrong training must fall below the threshold. */
const WRONG_SEEDS = 20;

/**
 * Trains every submission of the exercises that train, with many seeds: how often do right ones fall below the threshold, and wrong ones reach it?
 * What was trained is kept in `.data/bench`, so that a run that was stopped goes on where it was.
 */
export async function run(out: Results, { rounds, signal }: Plan): Promise<void> {
  const log = await openLog();
  const works = await Promise.all(TRAININGS.map(async (training) => ({ training, files: await trainingFiles(training.id) })));
  // Seed by seed through all exercises, so that a bench that was stopped knows something of each.
  for (let seed = 1; seed <= rounds; seed += 1) {
    for (const { training, files } of works) {
      const right = files.filter(({ isRight }) => isRight);
      const wrong = seed <= WRONG_SEEDS ? files.filter(({ isRight }) => !isRight) : [];
      for (const file of [right[seed % right.length], ...wrong]) if (!signal.aborted) await train(training, file, seed);
    }
  }
  await report(out, log.all());

  async function train(training: Training, file: TrainingFile | undefined, seed: number): Promise<void> {
    if (!file || log.has({ exercise: training.id, file: file.name, seed })) return;
    const measured = await training.measure(await driven(training.id, file.path), seed);
    await log.add({ exercise: training.id, file: file.name, isRight: file.isRight, seed, ...measured });
  }
}

async function report(out: Results, trained: readonly Trained[]): Promise<void> {
  const rows = await Promise.all(TRAININGS.map(async (training) => rowsOf(training, trained.filter(({ exercise }) => exercise === training.id))));
  out.table({ title: 'Right trainings', columns: ['exercise', 'grades', 'styles', 'lowest', 'threshold', 'least gain', 'gain asked for', 'below'], rows: rows.map(({ right }) => right) });
  out.table({ title: 'Wrong trainings', columns: ['exercise', 'mistake', 'seeds', 'highest', 'caught by accuracy'], rows: rows.flatMap(({ wrong }) => wrong) });
  out.raw('trainings', trained);
  out.note('Every row of a right training counts all accepted files together, each with seeds of its own. The code ran as in the sandbox, behind the exercise’s driver, but in this process: what is measured is luck, not time.');
  out.note('A mistake that accuracy does not catch is caught by the short runs on bars, which every submission has to pass as well; see `nabla check --matrix`.');
  for (const { right: [exercise, grades, , , , , , below] } of rows) {
    if (typeof below === 'number' && typeof grades === 'number' && below > Math.max(1, grades / 200)) out.problem(`${exercise}: ${below} of ${grades} right trainings are below the threshold.`);
  }
}

type Rows = { readonly right: readonly Cell[]; readonly wrong: readonly (readonly Cell[])[] };

async function rowsOf({ id, model }: Training, trained: readonly Trained[]): Promise<Rows> {
  const { threshold } = await referenceOf(model);
  const isBelow = ({ accuracy, gain }: Trained): boolean => !(accuracy >= threshold.accuracy.value) || (gain !== null && threshold.gain !== undefined && !(gain >= threshold.gain.value));
  const right = trained.filter((one) => one.isRight);
  const least = (values: readonly number[]): Cell => (values.length === 0 ? null : Math.min(...values));
  const gains = right.flatMap(({ gain }) => (gain === null ? [] : [gain]));
  const wrong = [...Map.groupBy(trained.filter((one) => !one.isRight), ({ file }) => file)].map(([file, runs]) => [
    id, file.replace('wrong_answer/', ''), runs.length, Math.max(...runs.map(({ accuracy }) => accuracy)), runs.filter(isBelow).length,
  ]);
  return { right: [id, right.length, new Set(right.map(({ file }) => file)).size, least(right.map(({ accuracy }) => accuracy)), threshold.accuracy.value, least(gains), threshold.gain?.value ?? null, right.filter(isBelow).length], wrong };
}
