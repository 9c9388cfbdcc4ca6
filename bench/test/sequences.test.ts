import { expect, test } from 'vitest';
import type { KnownOutcome } from '../submission.ts';
import { endlessly, everyThirdHostile } from '../throughput/sequences.ts';

const named = (name: string, kind: KnownOutcome['kind']): KnownOutcome => ({ name, kind, source: new Uint8Array(), right: [] });

const take = (next: () => KnownOutcome, count: number): readonly string[] => Array.from({ length: count }, () => next().name);

test('a sequence begins again where it ends', () => {
  expect(take(endlessly([named('a', 'right'), named('b', 'right')]), 5)).toEqual(['a', 'b', 'a', 'b', 'a']);
});

test('every third submission is hostile, each attack in its turn', () => {
  const next = everyThirdHostile([named('honest', 'right')], [named('loop', 'hostile'), named('bomb', 'hostile')]);
  expect(take(next, 9)).toEqual(['honest', 'honest', 'loop', 'honest', 'honest', 'bomb', 'honest', 'honest', 'loop']);
});
