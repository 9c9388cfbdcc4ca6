import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../paths.ts';
import { RIGHT, runScript, SOLUTION, WRONG } from './run-script.ts';
import { commandsIn } from './runner-commands.ts';
import { temporaryProject } from './temporary-project.ts';

const ACTION = join(ROOT, '.github/actions/nabla-grade');

test('an accepted submission sets score, verdict and the result for GitHub Classroom, and writes a summary', () => {
  const { code, outputs, summary, classroom } = grade(readFileSync(RIGHT, 'utf8'));
  expect(code).toBe(0);
  expect(outputs).toMatchObject({ score: '10', 'max-score': '10', accepted: 'true' });
  expect(classroom).toMatchObject({ version: 1, status: 'pass', max_score: 10, tests: [{ status: 'pass', score: 10, filename: 'work.ts' }] });
  expect(summary).toContain('### output-error: accepted, 10 of 10 points');
  for (const name of ['report.json', 'junit.xml', 'summary.md', 'annotations.txt']) expect(existsSync(join(outputs['reports'] ?? '', name))).toBe(true);
});

test('a wrong answer fails the step and stands beside the file', () => {
  const { code, outputs, summary, classroom, commands } = grade(readFileSync(WRONG, 'utf8'));
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ 'max-score': '10', accepted: 'false' });
  expect(classroom).toMatchObject({ status: 'fail', max_score: 10 });
  expect(summary).toContain('wrong answer');
  expect(commands.filter((command) => command.startsWith('error file=work.ts,'))).not.toHaveLength(0);
});

test('a wrong answer does not fail the step where the workflow says so', () => {
  expect(grade(readFileSync(WRONG, 'utf8'), { NABLA_FAIL_WHEN_NOT_ACCEPTED: 'false' })).toMatchObject({ code: 0, outputs: { accepted: 'false' } });
});

test('what could not be graded has no score, and a result from which Classroom takes no points', () => {
  const { code, outputs, classroom, commands } = grade('', { NABLA_EXERCISE: 'no-such-exercise', NABLA_FAIL_WHEN_NOT_ACCEPTED: 'false' });
  expect(code).toBe(2);
  expect(outputs).toMatchObject({ score: '', 'max-score': '', accepted: '' });
  expect(classroom).toStrictEqual({ version: 1, status: 'error', max_score: 0, tests: [] });
  expect(commands).toStrictEqual([expect.stringMatching(/^error title=Nabla::Not graded/u)]);
});

test('a grader that cannot even be started gives no score either', () => {
  const files = Object.fromEntries(['grade.sh', 'outputs.mjs'].map((name) => [`a/b/c/${name}`, readFileSync(join(ACTION, name), 'utf8')]));
  const { code, outputs, classroom } = grade(readFileSync(RIGHT, 'utf8'), { GITHUB_ACTION_PATH: join(temporaryProject(files), 'a/b/c') });
  expect({ code, outputs, classroom }).toMatchObject({ code: 2, outputs: { score: '', accepted: '' }, classroom: { status: 'error', max_score: 0 } });
});

test('a manifest names files of several exercises, relative to itself', () => {
  const manifest = JSON.stringify([{ exercise: 'output-error', file: 'work.ts' }, { exercise: 'output-error', file: 'work.ts' }]);
  const { code, outputs } = grade(readFileSync(RIGHT, 'utf8'), { NABLA_MANIFEST: 'nabla.json' }, { 'nabla.json': manifest });
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { score: '20', 'max-score': '20', accepted: 'true' } });
});

test('a link to the solution is not graded as a student\'s work', () => {
  const project = temporaryProject({});
  symlinkSync(SOLUTION, join(project, 'solution.ts'));
  expect(gradeIn(project, { NABLA_PATH: 'solution.ts' })).toMatchObject({ code: 2, outputs: { score: '' } });
});

/** Every way of a line to be a command: old style, new style, after spaces, one that no longer exists, one that stops them. */
const COMMANDS = ['::error::forged', '   ::set-output name=score::100', 'x ##[error]forged', '::stop-commands::mine', '::notice title=Autograding report::{"totalPoints":100,"maxPoints":100}'];

const MESSAGE = JSON.stringify(['out of ink', ...COMMANDS, ''].join('\n'));

test.for([
  ['throws when it is loaded', `throw new Error(${MESSAGE});`],
  ['throws when it is called', `export function outputError() { throw new Error(${MESSAGE}); }`],
] as const)('a submission that %s can command GitHub nothing', ([, source]) => {
  const { code, outputs, classroom, commands, log } = grade(`for (const line of ${JSON.stringify(COMMANDS)}) console.log(line);\n${source}`);
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ score: '0', 'max-score': '10', accepted: 'false' });
  expect(classroom).toMatchObject({ status: 'fail', tests: [{ score: 0 }] });
  for (const line of COMMANDS) expect(log.split('\n').map((printed) => printed.trim())).toContain(line.trim());
  expect(commands).not.toHaveLength(0);
  for (const command of commands) expect(command).toMatch(/^(?:error|warning|notice) (?:file=work\.ts,|::\d+ more cases are not accepted\.$)/u);
});

test('no script of the action holds an expression, and the step hands over the variables that the script reads', () => {
  const action = readFileSync(join(ACTION, 'action.yml'), 'utf8');
  const scripts = action.split('\n').filter((line) => /^\s*run:/u.test(line));
  expect(scripts).toHaveLength(4);
  for (const line of scripts) expect(line).not.toMatch(/\$\{\{|run:\s*[|>]/u);
  const names = (text: string): ReadonlySet<string> => new Set(text.match(/\bNABLA_[A-Z_]+/gu));
  expect(names(action)).toStrictEqual(names(readFileSync(join(ACTION, 'grade.sh'), 'utf8').replaceAll('NABLA_…', '')));
});

const grade = (source: string, inputs: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}) =>
  gradeIn(temporaryProject({ 'work.ts': source, ...files }), inputs);

/** Runs the step `grade` as GitHub does, in a checkout. */
function gradeIn(checkout: string, inputs: Readonly<Record<string, string>>) {
  const runner = temporaryProject({ output: '', summary: '' });
  const { code, log } = runScript([join(ACTION, 'grade.sh')], checkout, {
    GITHUB_ACTION_PATH: ACTION,
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    RUNNER_TEMP: runner,
    NABLA_EXERCISE: 'output-error',
    NABLA_PATH: 'work.ts',
    NABLA_MANIFEST: '',
    NABLA_TIMEOUT_FACTOR: '10',
    NABLA_FAIL_WHEN_NOT_ACCEPTED: 'true',
    ...inputs,
  });
  const outputs = readOutputs(readFileSync(join(runner, 'output'), 'utf8'));
  const classroom: unknown = JSON.parse(Buffer.from(outputs['result'] ?? '', 'base64').toString('utf8'));
  return { code, log, outputs, classroom, summary: readFileSync(join(runner, 'summary'), 'utf8'), commands: commandsIn(log) };
}

const readOutputs = (text: string): Readonly<Record<string, string>> => Object.fromEntries([...text.matchAll(/^([a-z-]+)=(.*)$/gmu)].map(([, name = '', value = '']) => [name, value]));
