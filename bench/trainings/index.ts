import { referenceOf, type Reference } from '@nabla/reference/exercise';
import { trainingFiles, type TrainingFile } from '../trained-exercises.ts';
import type { Plan } from '../plan.ts';
import type { Cell, Results } from '../results.ts';
import { openLog, type Trained } from './log.ts';
import { inThreads } from './threads.ts';
import { TRAININGS, type Measured, type Training } from './trainings.ts';

/** A wrong training is caught by accuracy when of so many seeds … */
const WRONG_SEEDS = 20;

/** … no more than so many reach the threshold. */
const REACHED_AT_MOST = 1;

/**
 * Trains every submission of the exercises that train, with many seeds: how often do right ones fall below the threshold, and wrong ones reach it?
 * What was trained is kept in `.data/bench`, so that a run that was stopped goes on where it was.
 */
export async function run(out: Results, { rounds, signal }: Plan): Promise<void> {
  const log = await openLog();
  const exercises = await Promise.all(TRAININGS.map(loadWork));
  // Seed by seed through all exercises, so that a bench that was stopped knows something of each.
  const jobs = Array.from({ length: rounds }, (_, index) => index + 1).flatMap((seed) => exercises.flatMap((work) => jobsOf(work, seed)));
  await inThreads(jobs, async ({ work: { training: { id: exercise }, isBelow }, file: { name: file, path, isRight }, seed }, train) => {
    const reached = log.all().filter((one) => one.exercise === exercise && one.file === file && !isBelow(one)).length;
    if (signal.aborted || log.has({ exercise, file, seed }) || (!isRight && reached > REACHED_AT_MOST)) return;
    await log.add({ exercise, file, isRight, seed, ...(await train({ exercise, path, seed })) });
  });
  report(out, exercises, log.all());
}

type Work = { readonly training: Training; readonly files: readonly TrainingFile[]; readonly threshold: Reference['threshold']; readonly isBelow: (measured: Measured) => boolean };

async function loadWork(training: Training): Promise<Work> {
  const { threshold } = await referenceOf(training.model);
  return {
    training,
    files: await trainingFiles(training.id),
    threshold,
    isBelow: ({ accuracy, gain }) => !(accuracy >= threshold.accuracy.value) || (gain !== null && threshold.gain !== undefined && !(gain >= threshold.gain.value)),
  };
}

type Job = { readonly work: Work; readonly file: TrainingFile; readonly seed: number };

/** The style that goes through a matrix library takes half of all the time: it has its turn among so many first seeds only. */
const LIBRARY_SEEDS = 77;
const LIBRARY_STYLE = 'accepted/ml-matrix';

/** One right file with each seed, in turn; every wrong one with the first seeds. */
function jobsOf(work: Work, seed: number): readonly Job[] {
  const right = work.files.filter(({ isRight, name }) => isRight && (seed <= LIBRARY_SEEDS || name !== LIBRARY_STYLE));
  const wrong = seed <= WRONG_SEEDS ? work.files.filter(({ isRight }) => !isRight) : [];
  return [...right.filter((_, index) => index === seed % right.length), ...wrong].map((file) => ({ work, file, seed }));
}

function report(out: Results, exercises: readonly Work[], trained: readonly Trained[]): void {
  const rows = exercises.map((work) => rowsOf(work, trained.filter(({ exercise }) => exercise === work.training.id)));
  out.table({ title: 'Right trainings', columns: ['exercise', 'grades', 'styles', 'lowest', 'threshold', 'least gain', 'gain asked for', 'below'], rows: rows.map(({ right }) => right) });
  out.table({ title: 'Wrong trainings', columns: ['exercise', 'mistake', 'seeds', 'highest', 'caught by accuracy'], rows: rows.flatMap(({ wrong }) => wrong) });
  out.raw('trainings', trained);
  out.note(`Every row of a right training counts all accepted files together, each with seeds of its own; ${LIBRARY_STYLE} has a third of the first ${LIBRARY_SEEDS}. The code ran as in the sandbox, behind the exercise’s driver, but in threads of this process: what is measured is luck, not time.`);
  out.note(`A mistake is tried with ${WRONG_SEEDS} seeds, or until more than ${REACHED_AT_MOST} of them reached the threshold: accuracy does not catch it then. It is caught by the short runs on bars, which every submission has to pass as well; see \`nabla check --matrix\`.`);
  for (const { right: [exercise, grades, , , , , , below] } of rows) {
    if (typeof below === 'number' && typeof grades === 'number' && below > Math.max(1, grades / 200)) out.problem(`${exercise}: ${below} of ${grades} right trainings are below the threshold.`);
  }
}

type Rows = { readonly right: readonly Cell[]; readonly wrong: readonly (readonly Cell[])[] };

function rowsOf({ training: { id }, threshold, isBelow }: Work, trained: readonly Trained[]): Rows {
  const right = trained.filter((one) => one.isRight);
  const least = (values: readonly number[]): Cell => (values.length === 0 ? null : Math.min(...values));
  const gains = right.flatMap(({ gain }) => (gain === null ? [] : [gain]));
  const wrong = [...Map.groupBy(trained.filter((one) => !one.isRight), ({ file }) => file)].map(([file, runs]) => [
    id, file.replace('wrong_answer/', ''), runs.length, Math.max(...runs.map(({ accuracy }) => accuracy)), runs.filter(isBelow).length,
  ]);
  return { right: [id, right.length, new Set(right.map(({ file }) => file)).size, least(right.map(({ accuracy }) => accuracy)), threshold.accuracy.value, least(gains), threshold.gain?.value ?? null, right.filter(isBelow).length], wrong };
}
