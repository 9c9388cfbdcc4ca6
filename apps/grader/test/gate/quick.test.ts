import { expect, it } from 'vitest';
import { findExercise } from '../../src/authoring/folders.ts';
import { loadExercise } from '../../src/authoring/load-exercise.ts';
import { checkExercise } from '../../src/gate/check-exercise.ts';
import { mayBePublished } from '../../src/gate/findings.ts';
import { implementationsOf } from '../../src/gate/matrix.ts';
import { openPool } from '../../src/sandbox/pool.ts';

it('in haste an exercise that trains is proven by its solution and one mistake', async () => {
  await using pool = await openPool({ size: 2 });
  const trained = await checkExercise(await findExercise('train-digits'), pool, { quick: true });
  expect(trained.matrix.map(({ implementation, report }) => [implementation.name, report.verdict])).toStrictEqual([
    ['solution', 'accepted'],
    ['starter', 'runtime_error'],
    ['wrong_answer/divided-twice', 'wrong_answer'],
  ]);
  expect(mayBePublished(trained.findings)).toBe(true);
}, 60_000);

it('in haste any other exercise is proven wholly', async () => {
  await using pool = await openPool({ size: 2 });
  const folder = await findExercise('sigmoid');
  const { matrix, mutation } = await checkExercise(folder, pool, { quick: true });
  expect(matrix.map(({ implementation }) => implementation.name)).toStrictEqual(implementationsOf(await loadExercise(folder)).map(({ name }) => name));
  expect(mutation.killed).toBeGreaterThan(0);
}, 60_000);
