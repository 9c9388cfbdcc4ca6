import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { starterOf } from '@nabla/exercise-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSIGNMENTS, listExercises } from '../../src/authoring/folders.ts';
import { compareApart } from '../../src/similarity/compare-apart.ts';
import { compare } from '../../src/similarity/compare.ts';
import { tokensOf } from '../../src/similarity/tokens.ts';
import { COPIED, HONEST, ORIGINAL, STARTER } from './copies.ts';

/** What the page shows as similar unless a reader asks for more. */
const THRESHOLD = 0.6;

const exercises = (await listExercises(ASSIGNMENTS)).map(({ id, path }) => ({ id, path, accepted: join(path, 'submissions/accepted') })).filter(({ accepted }) => existsSync(accepted));

const compareAll = (starter: string, sources: Readonly<Record<string, string>>) =>
  compareApart({ starter, submissions: Object.entries(sources).map(([id, source]) => ({ id, source })) });

test('a copy with other names, other types and comments, and its functions in another order is found, and nothing else', async () => {
  const { pairs, skipped } = await compareAll(STARTER, { original: ORIGINAL, copied: COPIED, honest: HONEST });
  expect(skipped).toEqual([]);
  const [first, ...others] = pairs;
  expect(new Set([first?.leftId, first?.rightId])).toEqual(new Set(['copied', 'original']));
  expect(first?.similarity).toBeGreaterThan(0.85);
  expect(others.filter(({ similarity }) => similarity >= THRESHOLD)).toEqual([]);
});

test('what matches is shown in both files, on lines that they have', async () => {
  const { pairs } = await compareAll(STARTER, { original: ORIGINAL, copied: COPIED });
  const fragments = pairs[0]?.fragments ?? [];
  expect(fragments.length).toBeGreaterThan(1);
  for (const { left, right } of fragments) {
    expect(left.toLine).toBeGreaterThanOrEqual(left.fromLine);
    expect(left.toLine).toBeLessThanOrEqual(ORIGINAL.split('\n').length);
    expect(right.toLine).toBeLessThanOrEqual(COPIED.split('\n').length);
  }
});

test('what everybody got with the starter is no similarity', async () => {
  const { pairs } = await compareAll(ORIGINAL, { one: ORIGINAL, other: ORIGINAL });
  expect(pairs).toEqual([]);
});

describe.each(exercises)('$id', ({ path, accepted }) => {
  test('honest solutions in different styles are not called copies', async () => {
    const solution = readFileSync(join(path, 'solution.ts'), 'utf8');
    const styles = Object.fromEntries(readdirSync(accepted).map((file) => [file, readFileSync(join(accepted, file), 'utf8')]));
    const candidates = Object.entries({ ...styles, solution }).flatMap(([id, source]) => toCandidate(id, source));
    const pairs = await compare(candidates, tokensOf(starterOf(solution)));
    expect(pairs.filter(({ similarity }) => similarity >= THRESHOLD)).toEqual([]);
  });
});

function toCandidate(id: string, source: string) {
  const tokens = tokensOf(source);
  return tokens === null ? [] : [{ id, tokens }];
}

test('files that the sandbox would refuse are left out with the reason, and the others are compared', async () => {
  const { pairs, skipped } = await compareAll('', { original: ORIGINAL, copied: COPIED, deep: `${'['.repeat(300)}${']'.repeat(300)}`, broken: 'export function {', large: `// ${'x'.repeat(70_000)}` });
  expect(skipped).toEqual([
    { id: 'deep', reason: 'too_deep' },
    { id: 'broken', reason: 'not_parsed' },
    { id: 'large', reason: 'too_large' },
  ]);
  expect(pairs).toHaveLength(1);
});

test('names, numbers, comments, layout and types are no part of what is compared', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/u).map((text) => `v${text}`);
  fc.assert(
    fc.property(name, name, fc.integer({ min: 0 }), (one, other, number) => {
      const plain = tokensOf('export function f(a, b) { const c = a + 1; return c * b; }');
      const dressed = tokensOf(`// ${one}\nexport function ${one}x(\n  ${other}a: number, ${other}b: readonly number[],\n): number { const ${one}c: number = ${other}a + ${number}; return (${one}c as number) * ${other}b; }`);
      expect(dressed?.kinds).toEqual(plain?.kinds);
    }),
  );
});
