import { judge, type JudgedCase } from '@nabla/exercise-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listExercises } from '../src/authoring/folders.ts';
import { loadExercise, type LoadedExercise } from '../src/authoring/load-exercise.ts';
import type { KnownSubmission } from '../src/authoring/read-submissions.ts';
import { diagnose } from '../src/diagnose.ts';
import { isLong } from '../src/gate/survivors.ts';
import { grade } from '../src/grade.ts';
import { openSubmission } from '../src/open-submission.ts';
import { openPool, type Pool } from '../src/sandbox/pool.ts';
import { structuralHints } from '../src/structural-hints.ts';

/** Exercises that train return shares of images, of which nothing can be said; the gate asks what it can of them. */
const exercises = (await Promise.all((await listExercises()).map(loadExercise))).filter(({ cases }) => !cases.some(isLong));
const mistakes = exercises.flatMap((exercise) => exercise.submissions.filter(({ verdict }) => verdict === 'wrong_answer').map((mistake) => ({ id: exercise.id, name: mistake.name, exercise, mistake })));

let pool: Pool;
beforeAll(async () => {
  pool = await openPool({ size: 2 });
});
afterAll(() => pool[Symbol.asyncDispose]());

/** What each mistake gave; the tests below ask for it twice. */
const given = new Map<KnownSubmission, Promise<readonly JudgedCase[]>>();

function judged(exercise: LoadedExercise, mistake: KnownSubmission): Promise<readonly JudgedCase[]> {
  const cases = given.get(mistake) ?? runAll(exercise, mistake);
  given.set(mistake, cases);
  return cases;
}

async function runAll(exercise: LoadedExercise, { source }: KnownSubmission): Promise<readonly JudgedCase[]> {
  await using session = await openSubmission({ exercise, source, pool });
  const cases: JudgedCase[] = [];
  if (session.kind === 'opened') for await (const one of judge(exercise.cases, session.candidate)) cases.push(one);
  return cases;
}

describe('a listed mistake', () => {
  // Of one module; the gate says it of every exercise.
  it.each(mistakes.filter(({ exercise }) => exercise.module === '03-backpropagation'))('$id/$name is never taken for another one', async ({ exercise, mistake }) => {
    expect((await diagnose(exercise, pool, await judged(exercise, mistake)))?.name).toBeOneOf([mistake.name, undefined]);
  });

  it.each(mistakes)('$id/$name, were it not listed, would be told nothing that its own hint does not say', async ({ exercise, mistake }) => {
    for (const hint of structuralHints(await judged(exercise, mistake)).values()) {
      const words = THEMES.find(({ says }) => says.test(hint))?.asWellAs;
      expect(`${mistake.name.replaceAll('-', ' ')} ${mistake.hint}`).toMatch(words ?? /a hint without a theme/u);
    }
  });
});

/** For each thing that numbers can tell, words of which an author who means the same uses one. */
const THEMES = [
  { says: /wrong sign/u, asWellAs: /sign|minus|uphill|negative/u },
  { says: /number of samples/u, asWellAs: /sum|mean|sample|divi/u },
  { says: /twice|half/u, asWellAs: /twice|half|two|½/u },
  { says: /multiple of the parameters/u, asWellAs: /λ|decay|regular/u },
  { says: /Only the biases/u, asWellAs: /bias/u },
  { says: /Only the weights/u, asWellAs: /weight/u },
  { says: /last layer is right/u, asWellAs: /hidden|below|layer above|way back/u },
];

it('a mistake that nobody has listed is told what its numbers have in common', async () => {
  const exercise = exercises.find(({ id }) => id === 'output-error');
  const source = "import { subtract } from 'nabla'; export const outputError = (name, z, a, y) => (name === 'quadratic' ? subtract(a, y).map((d, j) => 0.5 * d * a[j] * (1 - a[j])) : subtract(a, y));";
  const report = exercise && (await grade({ exercise, source, pool }));
  expect(report?.mistake).toBeUndefined();
  expect(new Set(report?.cases.flatMap((result) => (result.verdict === 'wrong_answer' ? [result.hint] : [])))).toStrictEqual(new Set(['Every wrong number is half of what it should be.']));
});
