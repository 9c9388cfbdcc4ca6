import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../paths.ts';
import { RIGHT, runScript, WRONG } from './run-script.ts';
import { temporaryProject } from './temporary-project.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test.for(['.github/actions/nabla-grade/grade.sh', 'examples/ci/gradescope/setup.sh', 'examples/ci/gradescope/run_autograder'])('bash can read %s', (path) => {
  expect(runScript(['bash', '-n', join(ROOT, path)], ROOT, {})).toStrictEqual({ code: 0, log: '' });
});

test.for([
  [RIGHT, 0, 'failures="0" errors="0"'],
  [WRONG, 1, '<failure '],
] as const)('the command for GitLab grades %s and leaves the report that the job hands over', ([submission, code, text]) => {
  const example = read('examples/ci/gitlab-ci.yml');
  const project = temporaryProject({ 'src/backprop.ts': readFileSync(submission, 'utf8') });
  const command = /^ {4}- (?<command>.* grade .*)$/mu.exec(example)?.groups?.['command'] ?? '';
  const variables = { NABLA_HOME: ROOT, NABLA_EXERCISE: 'output-error', NABLA_FILE: 'src/backprop.ts' };
  expect(runScript(['bash', '-euc', command], project, variables).code).toBe(code);
  const report = /^ {6}junit: (?<file>.*)$/mu.exec(example)?.groups?.['file'] ?? '';
  expect(readFileSync(join(project, report), 'utf8')).toContain(text);
});

test('the workflow for GitHub gives the action inputs that it has, and reads outputs that it has', () => {
  const action = read('.github/actions/nabla-grade/action.yml');
  const workflow = read('examples/ci/github-workflow.yml');
  const [, given = ''] = /nabla-grade@main\n {8}with:\n((?: {10}.*\n)+)/u.exec(workflow) ?? [];
  const used = [...given.matchAll(/^ {10}([a-z-]+):/gmu), ...workflow.matchAll(/steps\.nabla\.outputs\.([a-z-]+)/gu)].map(([, name = '']) => name);
  expect(new Set(used)).toStrictEqual(new Set(['exercise', 'path', 'reports', 'result']));
  for (const name of used) expect(action).toContain(`\n  ${name}:\n`);
});
