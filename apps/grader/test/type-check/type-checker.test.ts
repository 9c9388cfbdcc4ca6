import { describe, expect, it, onTestFinished } from 'vitest';
import { TypeChecker } from '../../src/type-check/type-checker.ts';
import { FAST_BOMB } from './bombs.ts';

const checker = await TypeChecker.open({ patienceMs: 60_000 });
const warningsOf = (source: string) => checker.begin(source).finish();
const messagesOf = async (source: string) => (await warningsOf(source)).map(({ message }) => message);

describe('the types of a submission', () => {
  it('are checked strictly, and what is wrong has its place in characters of the file', async () => {
    expect(await warningsOf("export const σ = '∂';\nexport const ok = 1, δδ: number = σ;")).toStrictEqual([
      { severity: 'warning', message: "Type 'string' is not assignable to type 'number'.", line: 2, column: 22 },
    ]);
    expect(await messagesOf('export const f = (x) => x;')).toStrictEqual(["Parameter 'x' implicitly has an 'any' type."]);
  });

  it('may take entries of arrays for granted', async () => {
    expect(await warningsOf('export const first = (v: number[]): number => v[0] * 2;')).toStrictEqual([]);
  });

  it('know what the isolate offers and nothing else', async () => {
    expect(await warningsOf("console.log([3, 1].toSorted(), new Map([[1, Math.tanh(1)]]), 2n ** 64n);\nexport {};")).toStrictEqual([]);
    expect(await warningsOf('export const a = [setTimeout, fetch, process, document, require];')).toMatchObject(
      ['setTimeout', 'fetch', 'process', 'document', 'require'].map((name) => ({ message: expect.stringContaining(`Cannot find name '${name}'`) })),
    );
  });

  it('know the modules of the course', async () => {
    expect(await warningsOf("import { dot, type Vector } from 'nabla';\nimport { Matrix } from 'ml-matrix';\nexport const f = (v: Vector): number => dot(v, Matrix.eye(2).getRow(0));")).toStrictEqual([]);
    expect(await warningsOf("import { dot } from 'nabla';\nexport const d: string = dot([1], '2');")).toMatchObject([{ line: 2, column: 14 }, { line: 2, column: 35 }]);
  });

  it('say why, from what is wrong down to the reason', async () => {
    expect(await messagesOf('export const f: (n: number) => void = (n: string) => {};')).toStrictEqual([
      [
        "Type '(n: string) => void' is not assignable to type '(n: number) => void'.",
        "  Types of parameters 'n' and 'n' are incompatible.",
        "    Type 'number' is not assignable to type 'string'.",
      ].join('\n'),
    ]);
  });

  it('are complained of twenty times at most, in 300 characters each', async () => {
    const many = await messagesOf(Array.from({ length: 50 }, (_, index) => `export const v${index}: '${'😀'.repeat(200)}' = '${'x'.repeat(300)}';`).join('\n'));
    expect(many).toHaveLength(20);
    expect(many.every((message) => message.length <= 300 && message.isWellFormed())).toBe(true);
  });

  it('reach no file of the machine', async () => {
    const here = import.meta.dirname;
    const found = await messagesOf(
      [
        `/// <reference path="${here}/bombs.ts" />`,
        '/// <reference path="../../../../etc/passwd" />',
        '/// <reference types="node" />',
        '/// <reference lib="dom" />',
        `import { BOMBS } from '${here}/bombs';`,
        "import json from '../../package.json' with { type: 'json' };",
        "import passwd from '/etc/passwd';",
        "import { z } from 'zod';",
        "import { readFileSync } from 'node:fs';",
        'export const all = [BOMBS, json, passwd, z, readFileSync, document];',
      ].join('\n'),
    );
    expect(found).toHaveLength(9);
    expect(found.every((message) => /^(?:Cannot find|File '.*' not found|Could not resolve)/u.test(message))).toBe(true);
  });

  it('are forgotten after the check', async () => {
    await warningsOf("declare global { interface Array<T> { mine: T } }\ndeclare module 'nabla' { export const mine: number }\nexport {};");
    expect(await messagesOf("import { mine } from 'nabla';\nexport const a = [1].mine;")).toStrictEqual([
      "Module '\"nabla\"' has no exported member 'mine'.",
      "Property 'mine' does not exist on type 'number[]'.",
    ]);
  });
});

describe('a file that is judged already', () => {
  it('does not wait for a long check of another file', async () => {
    const impatient = await TypeChecker.open({ patienceMs: 0 });
    onTestFinished(() => impatient[Symbol.asyncDispose]());
    const before = impatient.begin(FAST_BOMB);
    const behind = impatient.begin('export const wrong: string = 1;');
    const order: string[] = [];
    await Promise.all([before.finish().then(() => order.push('before')), behind.finish().then((warnings) => order.push(`behind: ${warnings.length} warnings`))]);
    expect(order).toStrictEqual(['behind: 0 warnings', 'before']);
  });
});
