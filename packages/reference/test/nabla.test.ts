import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type * as declared from 'nabla';
import { expect, it } from 'vitest';
import * as nabla from '../src/nabla.ts';

const DECLARATIONS = fileURLToPath(new URL('../types/nabla.d.ts', import.meta.url));
const EDITOR_PROJECT = fileURLToPath(new URL('fixtures/editor', import.meta.url));
const TSC = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript')));

// Each function fits its declaration; the compiler checks this line.
const offered: typeof declared = nabla;

it('the editor knows every function of the module nabla, and no other', async () => {
  const text = await readFile(DECLARATIONS, 'utf8');
  const names = [...text.matchAll(/^ {2}export function (?<name>\w+)/gmu)].map((match) => match.groups?.['name']);
  expect(new Set(names)).toStrictEqual(new Set(Object.keys(offered)));
});

it('the module nabla solves no exercise on costs, backpropagation or decoding', () => {
  expect(Object.keys(nabla).filter((name) => /cost|entropy|error|delta|backprop|gradient|greedy|beam/iu.test(name))).toStrictEqual([]);
});

it('the module nabla imports nothing that a sandbox lacks', async () => {
  const files = ['nabla', 'gaussian', 'init-normal', 'init-scaled', 'linear-algebra', 'network', 'report', 'sigmoid'];
  const sources = await Promise.all(files.map((file) => readFile(new URL(`../src/${file}.ts`, import.meta.url), 'utf8')));
  const imported = sources.flatMap((source) => [...source.matchAll(/ from '(?<path>[^']+)'/gu)].map((match) => match.groups?.['path']));
  expect(new Set(imported)).toStrictEqual(new Set(files.slice(1).map((file) => `./${file}.ts`)));
});

it('the compiler accepts a submission that uses every name', async () => {
  await expect(promisify(execFile)(process.execPath, [TSC, '-p', EDITOR_PROJECT])).resolves.toMatchObject({ stdout: '' });
}, 30_000);
