import { expect, it } from 'vitest';
import { findExercise } from '../../src/authoring/folders.ts';
import { checkExercise } from '../../src/gate/check-exercise.ts';
import { mayBePublished } from '../../src/gate/findings.ts';
import { openPool } from '../../src/sandbox/pool.ts';

it('in haste an exercise that trains is proven by its solution and one mistake, and any other one wholly', async () => {
  await using pool = await openPool({ size: 2 });
  const trained = await checkExercise(await findExercise('train-digits'), pool, { quick: true });
  expect(trained.matrix.map(({ implementation, report }) => [implementation.name, report.verdict])).toStrictEqual([
    ['solution', 'accepted'],
    ['starter', 'runtime_error'],
    ['wrong_answer/divided-twice', 'wrong_answer'],
  ]);
  expect(mayBePublished(trained.findings)).toBe(true);
  const other = await findExercise('mini-batches');
  const [quick, whole] = [await checkExercise(other, pool, { quick: true }), await checkExercise(other, pool)];
  expect(quick.matrix.map(({ implementation }) => implementation.name)).toStrictEqual(whole.matrix.map(({ implementation }) => implementation.name));
}, 120_000);
