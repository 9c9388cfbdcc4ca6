import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../paths.ts';
import { RIGHT, runScript, SOLUTION, WRONG } from './run-script.ts';
import { temporaryProject } from './temporary-project.ts';

const SCRIPT = join(ROOT, 'examples/ci/gradescope/run_autograder');

/** What Gradescope's specification of results.json allows and we use. The score is absent where nothing was graded. */
const resultsSchema = z.strictObject({
  score: z.number().optional(),
  execution_time: z.number().optional(),
  output: z.string(),
  output_format: z.literal('text'),
  test_output_format: z.literal('text').optional(),
  test_name_format: z.literal('text').optional(),
  visibility: z.literal('visible'),
  stdout_visibility: z.literal('hidden'),
  extra_data: z.record(z.string(), z.unknown()).optional(),
  tests: z
    .array(z.strictObject({ name: z.string(), number: z.string(), status: z.enum(['passed', 'failed']), output: z.string(), tags: z.array(z.string()), visibility: z.literal('visible') }))
    .optional(),
});

test('an accepted submission earns its points', () => {
  const { code, results } = handIn(readFileSync(RIGHT, 'utf8'));
  expect(code).toBe(0);
  expect(results.score).toBe(10);
  expect(new Set(results.tests?.map(({ status }) => status))).toStrictEqual(new Set(['passed']));
});

test('a wrong submission learns which cases failed', () => {
  const { code, results } = handIn(readFileSync(WRONG, 'utf8'));
  expect(code).toBe(0);
  expect(results.score).toBeLessThan(10);
  expect(results.output).toContain('wrong answer');
  expect(results.tests?.map(({ status }) => status)).toContain('failed');
});

test('a submission that does not parse is told where, and scores nothing', () => {
  const { results } = handIn('export function outputError( {');
  expect(results).toMatchObject({ score: 0, output: expect.stringMatching(/compile error[^]*1:\d+ /u) });
});

test('a file of another name is asked for by its name', () => {
  const { code, results } = handIn('', { NABLA_FILE: 'backprop.ts' });
  expect({ code, results }).toMatchObject({ code: 0, results: { score: 0, output: expect.stringContaining('backprop.ts') } });
});

test('a link in the place of the file is not followed', () => {
  const root = autograder({});
  symlinkSync(SOLUTION, join(root, 'submission/solution.ts'));
  expect(run(root).results).toMatchObject({ score: 0, output: expect.stringContaining('hand in') });
});

test.for([
  ['does not know the exercise', { NABLA_EXERCISE: 'no-such-exercise' }],
  ['takes too long', { NABLA_SECONDS: '0.01' }],
  ['is given a time that it does not take', { NABLA_TIMEOUT_FACTOR: '0' }],
] as const)('a grader that %s leaves a valid answer without a score', ([, variables]) => {
  const { code, results } = handIn(readFileSync(RIGHT, 'utf8'), variables);
  expect(code).toBe(2);
  expect(results).toStrictEqual({ output: expect.stringContaining('not your fault'), output_format: 'text', visibility: 'visible', stdout_visibility: 'hidden' });
});

test('a grader that is not there leaves a valid answer without a score', () => {
  const root = temporaryProject({ 'submission/solution.ts': readFileSync(RIGHT, 'utf8') });
  expect(run(root).results).not.toHaveProperty('score');
});

test('results of the submission before are gone even when this one cannot be graded', () => {
  const root = autograder({ 'submission/solution.ts': readFileSync(RIGHT, 'utf8') });
  expect(run(root).results.score).toBe(10);
  expect(run(root, { NABLA_EXERCISE: 'no-such-exercise' }).results).not.toHaveProperty('score');
  expect(existsSync(join(root, 'results/results.json.new'))).toBe(false);
});

const handIn = (source: string, variables: Readonly<Record<string, string>> = {}) => run(autograder({ 'submission/solution.ts': source }), variables);

/** What Gradescope lays out in /autograder, with Nabla in its place. */
function autograder(files: Readonly<Record<string, string>>): string {
  const root = temporaryProject(files);
  for (const folder of ['source', 'submission']) mkdirSync(join(root, folder), { recursive: true });
  symlinkSync(ROOT, join(root, 'source/nabla'));
  return root;
}

function run(root: string, variables: Readonly<Record<string, string>> = {}) {
  const { code, log } = runScript([SCRIPT], root, { AUTOGRADER_ROOT: root, NABLA_EXERCISE: 'output-error', NABLA_TIMEOUT_FACTOR: '10', ...variables });
  return { code, log, results: resultsSchema.parse(JSON.parse(readFileSync(join(root, 'results/results.json'), 'utf8'))) };
}
