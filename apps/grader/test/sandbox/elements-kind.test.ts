import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { encode } from '../../src/sandbox/harness/encode.ts';

/** Asks V8 whether an array holds plain doubles; otherwise each number is an object of its own, and arithmetic on them takes twice the time. */
setFlagsFromString('--allow-natives-syntax');
const holdsDoubles: unknown = new Script('(array) => %HasDoubleElements(array)').runInThisContext();

it('a network that is reported again and again stays as fast as it was: its numbers stay doubles', () => {
  if (typeof holdsDoubles !== 'function') throw new TypeError('V8 does not answer');
  const net = { weights: [[[0.5, 0.25], [0.125, 2.5]], [[1.5, 3.5]]], biases: [[0.5, 1.5], [2.5]] };
  // As often as it takes to be optimised, twice over.
  for (let round = 0; round < 20_000; round += 1) encode(net);
  expect([...net.weights.flat(), ...net.biases].map((row): unknown => holdsDoubles(row))).toStrictEqual([true, true, true, true, true]);
});
