import { expect, it } from 'vitest';
import { findExercise } from '../../src/authoring/folders.ts';
import { loadExercise } from '../../src/authoring/load-exercise.ts';
import { grade } from '../../src/grade.ts';
import { openPool } from '../../src/sandbox/pool.ts';
import { TypeChecker } from '../../src/type-check/type-checker.ts';

const exercise = await loadExercise(await findExercise('backprop-sample'));
const pool = await openPool({ size: 1 });
const typeChecker = await TypeChecker.open({ patienceMs: 60_000 });

const MISTYPED = `${exercise.solution}\nexport const layers: string = 3;\n`;

it('a right solution with a type error is accepted with a warning', async () => {
  const report = await grade({ exercise, source: MISTYPED, pool, typeChecker });
  expect(report).toMatchObject({ verdict: 'accepted', score: report.maxScore });
  expect(report.diagnostics).toStrictEqual([
    { severity: 'warning', message: "Type 'number' is not assignable to type 'string'.", line: exercise.solution.split('\n').length + 1, column: 14 },
  ]);
});

it('a report has no diagnostics when nothing is wrong, or when nobody checks types', async () => {
  expect(await grade({ exercise, source: exercise.solution, pool, typeChecker })).not.toHaveProperty('diagnostics');
  expect(await grade({ exercise, source: MISTYPED, pool })).not.toHaveProperty('diagnostics');
});

it('a file that does not compile is told so and nothing of types', async () => {
  const { verdict, diagnostics = [] } = await grade({ exercise, source: 'export const layers: string = 3;\nexport const = 4;', pool, typeChecker });
  expect(verdict).toBe('compile_error');
  expect(diagnostics.map(({ severity }) => severity)).toStrictEqual(['error']);
});

it('a file that breaks while it is loaded hears first of that, then of its types', async () => {
  const { verdict, diagnostics } = await grade({ exercise, source: 'export const layers = [].length + missing;', pool, typeChecker });
  expect(verdict).toBe('runtime_error');
  expect(diagnostics).toMatchObject([
    { severity: 'error', line: 1 },
    { severity: 'warning', message: "Cannot find name 'missing'.", line: 1, column: 35 },
  ]);
});
