import { defineExercise, isAlike, numberOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Vector } from 'nabla';
import * as solution from './solution.ts';

/** The two sequences of the statement: the end at once, and two tokens before it. */
const EMPTY = [Math.log(0.3)];
const LONGER = [Math.log(0.5), Math.log(0.7), Math.log(0.8)];

export default defineExercise(solution, {
  points: 10,
  samples: [
    // By hand: ln 0.28; the logarithm from mpmath.
    { name: 'no penalty, the longer sequence of the statement', call: 'score', args: [LONGER, 0.6, 'none'], expected: -1.2729656758128873 },
    // By hand: ln 0.3.
    { name: 'no penalty, the end at once', call: 'score', args: [EMPTY, 0.6, 'none'], expected: -1.2039728043259361 },
    // By hand: ln 0.28 / 3.
    { name: 'length, the longer sequence of the statement', call: 'score', args: [LONGER, 1, 'length'], expected: -0.42432189193762915 },
    // mpmath: ln 0.28 / (8/6)^0.6.
    { name: 'gnmt, the longer sequence of the statement', call: 'score', args: [LONGER, 0.6, 'gnmt'], expected: -1.0711577924660007 },
    // By hand: with a single token both bases are 1.
    { name: 'gnmt, the end at once', call: 'score', args: [EMPTY, 0.6, 'gnmt'], expected: -1.2039728043259361 },
    // By hand: four halves make 4 ln ½, and the root of 4 is 2.
    { name: 'length, a square root', call: 'score', args: [[-Math.LN2, -Math.LN2, -Math.LN2, -Math.LN2], 0.5, 'length'], expected: -1.3862943611198906 },
    // By hand: tokens that are certain.
    { name: 'length, a certain sequence', call: 'score', args: [[0, 0, 0], 0.7, 'length'], expected: 0 },
  ],
  secrets: (random) => [
    scored('no penalty, five tokens', logs(5, random), 0.75, 'none'),
    scored('no penalty, alpha above 1', logs(4, random), 1.5, 'none'),
    scored('length, a single token', logs(1, random), 0.75, 'length'),
    scored('length, five tokens', logs(5, random), 0.75, 'length'),
    scored('length, alpha above 1', logs(6, random), 1.5, 'length'),
    scored('length, alpha is 0', logs(7, random), 0, 'length'),
    scored('length, a long sequence', logs(60, random), 0.6, 'length'),
    scored('gnmt, two tokens', logs(2, random), 0.7, 'gnmt'),
    scored('gnmt, seven tokens, alpha is 1', logs(7, random), 1, 'gnmt'),
    scored('gnmt, alpha above 1', logs(5, random), 2, 'gnmt'),
    scored('gnmt, alpha is 0', logs(9, random), 0, 'gnmt'),
    scored('gnmt, a long sequence', logs(60, random), 0.6, 'gnmt'),
    scored('a sequence as long as a book chapter', logs(3000, random), 0.6, 'gnmt'),
    scored('tokens that are next to impossible', [-700, -650.5, -random.uniform(600, 700)], 0.5, 'length'),
    scored('a certain token among others', [...logs(2, random), 0, ...logs(1, random)], 0.8, 'length'),
    property(solution, {
      name: 'any sequence, said twice',
      given: sequences,
      // With α = 1 the length makes a mean of the sum.
      holds: async (subject, sequence) => {
        const [once = null, twice = null] = await Promise.all([sequence, [...sequence, ...sequence]].map((one) => subject.call('score', one, 1, 'length')));
        return isAlike(once, twice) ? null : "With 'length' and alpha 1, a sequence scores differently when every token is there twice.";
      },
    }),
    property(solution, {
      name: 'any sequence, cut in two',
      given: fc.tuple(sequences, sequences),
      holds: async (subject, [left, right]) => {
        const parts = [left, right, [...left, ...right]].map(async (one) => numberOf(await subject.call('score', one, 0.6, 'none')));
        const [one = Number.NaN, other = Number.NaN, both = Number.NaN] = await Promise.all(parts);
        return isAlike(one + other, both) ? null : 'Without a penalty, the score of a sequence is not the sum of the scores of its parts.';
      },
    }),
    property(solution, {
      name: 'any sequence, two exponents',
      given: fc.record({ sequence: sequences, kind: fc.constantFrom<Kind>('none', 'length', 'gnmt'), alpha: exponents, beta: exponents }),
      // Penalties are powers, so s(α) s(β) = s(0) s(α + β).
      holds: async (subject, { sequence, kind, alpha, beta }) => {
        const scores = [alpha, beta, 0, alpha + beta].map(async (exponent) => numberOf(await subject.call('score', sequence, exponent, kind)));
        const [one = Number.NaN, other = Number.NaN, plain = Number.NaN, both = Number.NaN] = await Promise.all(scores);
        return isAlike(one * other, plain * both) ? null : 'Penalties with the exponents α and β, one after the other, are not the penalty with α + β.';
      },
    }),
  ],
});

type Kind = 'none' | 'length' | 'gnmt';

const scored = (name: string, sequence: Vector, alpha: number, kind: Kind) => ({ name, call: 'score', args: [sequence, alpha, kind] }) as const;

/** One to eight tokens of any probability. */
const sequences = fc.array(fc.double({ min: -8, max: -0.01, noNaN: true }), { minLength: 1, maxLength: 8 });

const exponents = fc.constantFrom(0, 0.5, 0.75, 1);

/** Logarithms of random probabilities. */
const logs = (n: number, random: Random): Vector => Array.from({ length: n }, () => Math.log(random.uniform(0.02, 1)));
