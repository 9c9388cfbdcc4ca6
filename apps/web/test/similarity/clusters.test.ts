import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf } from '#server/similarity/clusters.ts';

const pairs = (...names: readonly string[]) => names.map((name) => ({ leftId: name.charAt(0), rightId: name.charAt(1) }));

test('those who are similar to the same one hang together, however the pairs are ordered', () => {
  expect(clustersOf(pairs('ab', 'cd', 'bc', 'xy')).map((group) => group.toSorted())).toEqual([['a', 'b', 'c', 'd']]);
});

test('two alone are a pair and no group', () => {
  expect(clustersOf(pairs('ab', 'cd'))).toEqual([]);
});

test('nobody is in two groups', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, letter).filter(([left, right]) => left !== right)), (edges) => {
      const everybody = clustersOf(edges.map(([leftId, rightId]) => ({ leftId, rightId }))).flat();
      expect(new Set(everybody).size).toBe(everybody.length);
    }),
  );
});
