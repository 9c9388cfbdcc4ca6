import { defineExercise, distribution, follows, isAlike, numbersOf, type Claim, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { dot, matVec, outer, scale, type Matrix, type Vector } from 'nabla';
import drive from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

export default defineExercise(driven, {
  points: 20,
  // Thousands of fields, which four nested loops may draw.
  limits: { caseTimeMs: 3_000, totalTimeMs: 15_000 },
  samples: [
    {
      name: 'elastic: the example of the statement',
      call: 'elastic',
      args: [[0.2, 0.8, 0.4, 1], [[0.25, 0.25], [0.25, 0.25]], [[0.5, 0.5], [0.5, 0.5]]],
      // By hand.
      expected: [0.45, 0.675, 0.275, 0.375],
    },
    {
      name: 'elastic: whole pixels to the right and up',
      call: 'elastic',
      args: [[1, 2, 3, 4, 5, 6, 7, 8, 9], [[1, 1, 1], [0, 0, 0], [-1, -1, -1]], [[0, 0, 0], [-1, -1, -1], [0, 0, 0]]],
      // By hand: the first row is read one column further, the second one row higher, the third one column before.
      expected: [2, 3, 0, 1, 2, 3, 0, 7, 8],
    },
    {
      name: 'elastic: every pixel its own way',
      call: 'elastic',
      args: [
        [0.81, 0.81, 0.52, 0.29, 0.05, 0.38, 0.41, 0.05, 0.05],
        [[1.96, 0.33, -1.48], [-1.15, 1.92, 0.24], [-2.08, -0.1, -1.4]],
        [[-0.76, -0.59, -0.86], [0.66, -0.08, -0.71], [0.49, 1, -1.97]],
      ],
      // SciPy: ndimage.map_coordinates with order 1 and mode 'grid-constant'.
      expected: [0.127584, 0.292863, 0.1134, 0, 0.031296, 0.364344, 0, 0, 0.79008],
    },
    // By hand: the weights sum to 1 and the noise is at most 1, so no displacement is larger than alpha.
    { name: 'displacement: the layout of a field', call: 'layout', args: [5, 1, 3, 1], expected: { rows: 5, columns: [5], tooLarge: 0 } },
    // By hand.
    { name: 'displacement: no strength', call: 'displacement', args: [2, 1.5, 0, 2], expected: [[0, 0], [0, 0]] },
  ],
  secrets: (random) => [
    { name: 'elastic: no displacement', call: 'elastic', args: [imageOf(4, random), constant(4, 0), constant(4, 0)] },
    { name: 'elastic: a part of a pixel to the left', call: 'elastic', args: [imageOf(4, random), constant(4, -0.3), constant(4, 0)] },
    { name: 'elastic: a part of a pixel down', call: 'elastic', args: [imageOf(5, random), constant(5, 0), constant(5, 0.8)] },
    { name: 'elastic: three by three', call: 'elastic', args: bent(3, 0.7, random) },
    { name: 'elastic: seven by seven', call: 'elastic', args: bent(7, 1.5, random) },
    { name: 'elastic: large displacements', call: 'elastic', args: bent(6, 4, random) },
    { name: 'elastic: exactly on and just beyond the borders', call: 'elastic', args: atTheBorders(5, random) },
    { name: 'elastic: far outside', call: 'elastic', args: [imageOf(3, random), random.matrix(3, 3).map((row) => scale(500, row)), random.matrix(3, 3).map((row) => scale(500, row))] },
    { name: 'elastic: a single pixel', call: 'elastic', args: [[0.8], [[-0.25]], [[0.5]]] },
    { name: 'elastic: the size of a digit', call: 'elastic', args: bent(28, 1.3, random) },
    property(driven, {
      name: 'elastic: rows and columns exchanged',
      given: fc.record({ image: entries(9, 0.1, 1), dx: entries(9, -3, 3), dy: entries(9, -3, 3) }),
      holds: async (subject, { image, dx, dy }) => {
        const here = numbersOf(await subject.call('elastic', image, rowsOf(dx, 3), rowsOf(dy, 3)));
        const there = numbersOf(await subject.call('elastic', exchanged(image), rowsOf(exchanged(dy), 3), rowsOf(exchanged(dx), 3)));
        return isAlike(exchanged(here), there) ? null : 'The result is not turned over when image, dx and dy are turned over, and dx and dy exchanged.';
      },
    }),
    { name: 'displacement: the layout of a digit', call: 'layout', args: [28, 4, 34, seedFrom(random)] },
    { name: 'displacement: the layout of a small field with wide smoothing', call: 'layout', args: [2, 3, 0.5, seedFrom(random)] },
    { name: 'displacement: the layout of a field that is hardly smoothed', call: 'layout', args: [6, 0.2, 1, seedFrom(random)] },
    { name: 'displacement: the layout of a single pixel', call: 'layout', args: [1, 2, 10, seedFrom(random)] },
    fieldsOf('displacement: chance in a narrow field', { size: 3, sigma: 1, alpha: 2 }, random),
    fieldsOf('displacement: chance in a wide field', { size: 3, sigma: 5, alpha: 34 }, random),
    property(driven, {
      name: 'displacement: one field after the other',
      given: fc.nat(),
      runs: 5,
      holds: async (subject, seed) => {
        const [first, second] = numberListsOf(await subject.call('fields', 4, 1, 5, seed, 2));
        return isAlike([...(first ?? [])], [...(second ?? [])]) ? 'Two fields in a row, with later random numbers, are the same.' : null;
      },
    }),
  ],
});

type Bent = readonly [image: Vector, dx: Matrix, dy: Matrix];

const seedFrom = (random: Random): number => random.integer(0, 2 ** 31 - 1);

/** No pixel is dark, and all are different. */
const imageOf = (side: number, random: Random): Vector => Array.from({ length: side * side }, () => random.uniform(0.1, 1));

const constant = (side: number, value: number): Matrix => Array.from({ length: side }, () => new Array<number>(side).fill(value));

const bent = (side: number, strength: number, random: Random): Bent => {
  const field = (): Matrix => random.matrix(side, side).map((row) => scale(strength, row));
  return [imageOf(side, random), field(), field()];
};

/** Reads the lines x, y = −1, −0.25, 0, side − 1, side − 0.75 and side, and places between. */
function atTheBorders(side: number, random: Random): Bent {
  const ats = [-1, -0.25, 0, 1.5, side - 1, side - 0.75, side];
  const field = (along: (r: number, c: number) => number): Matrix =>
    Array.from({ length: side }, (_, r) => Array.from({ length: side }, (__, c) => (ats[random.integer(0, ats.length - 1)] ?? 0) - along(r, c)));
  return [imageOf(side, random), field((_, c) => c), field((r) => r)];
}

const entries = (length: number, min: number, max: number) => fc.array(fc.double({ min, max, noNaN: true }), { minLength: length, maxLength: length });

const rowsOf = (flat: readonly number[], side: number): Matrix => Array.from({ length: flat.length / side }, (_, r) => flat.slice(r * side, (r + 1) * side));

/** Rows for columns, of a 3 × 3 list. */
const exchanged = (flat: readonly number[]): Vector => flat.map((_, index) => flat[(index % 3) * 3 + Math.floor(index / 3)] ?? Number.NaN);

const numberListsOf = (received: unknown): readonly (readonly number[])[] => (Array.isArray(received) ? received.map(numbersOf) : []);

type Field = { readonly size: number; readonly sigma: number; readonly alpha: number };

/** So many fields that the lower bound for a variance, which is made for normal and for uniform numbers, holds for sums of uniform ones as well. */
const DRAWN = 4000;

/**
 * Displacements are sums of independent uniform numbers with known weights, and so are their differences. Such sums lie nearer to the mean than normal numbers
 * of their variance, never farther: the bounds for normal ones hold for them.
 */
const fieldsOf = (name: string, { size, sigma, alpha }: Field, random: Random) =>
  distribution(driven, {
    name,
    call: 'fields',
    args: [[size, sigma, alpha, seedFrom(random), DRAWN]],
    like: () => Array.from({ length: DRAWN }, () => new Array<number>(size * size).fill(0)),
    claims: ([fields = []]) =>
      looksAt(size).flatMap(({ what, rows, columns }) => {
        const weights = outer(rows, columns).flat();
        const variance = (alpha ** 2 / 3) * spread(rows, sigma) * spread(columns, sigma);
        return follows({ what, values: fields.map((field) => dot(weights, [...field])) }, { mean: 0, variance, law: 'either' }).map(withMargin);
      }),
  });

/** Where the Gaussian is cut off is free from 3σ on, which changes a variance by less than 1 %. A hundredth of the chance widens the bounds by more. */
const withMargin = (claim: Claim): Claim => (chance) => claim(chance / 100);

type Look = { readonly what: string; readonly rows: Vector; readonly columns: Vector };

/** Combinations of displacements: each is the sum over all places of the field, times a number for the row and one for the column. */
function looksAt(size: number): readonly Look[] {
  const at = (place: number): Vector => Array.from({ length: size }, (_, index) => (index === place ? 1 : 0));
  const middle = Math.floor(size / 2);
  const step = at(middle).map((one, index) => one - (index === middle - 1 ? 1 : 0));
  const bend = step.map((entry, index) => entry + (index === middle ? 1 : index === middle + 1 ? -1 : 0));
  return [
    { what: 'the displacements in the middle', rows: at(middle), columns: at(middle) },
    { what: 'the displacements in a corner', rows: at(0), columns: at(size - 1) },
    { what: 'the displacements in the middle of a border', rows: at(size - 1), columns: at(middle) },
    { what: 'the differences between neighbours in a row', rows: at(middle), columns: step },
    { what: 'the differences between neighbours in a column', rows: step, columns: at(middle) },
    { what: 'the differences between neighbours at a border', rows: at(0), columns: step },
    { what: 'the bends along a row', rows: at(middle), columns: bend },
    { what: 'the sums over all rows and columns', rows: at(0).fill(1), columns: at(0).fill(1) },
  ];
}

/** Σ over the places of the field of the square of what the Gaussian, to all its length, makes of these numbers. */
function spread(numbers: Vector, sigma: number): number {
  const weight = (offset: number): number => Math.exp(-(offset ** 2) / (2 * sigma ** 2));
  const total = Array.from({ length: 101 }, (_, index) => weight(index - 50)).reduce((sum, one) => sum + one, 0);
  const smoothed = matVec(numbers.map((_, i) => numbers.map((__, k) => weight(i - k) / total)), numbers);
  return dot(smoothed, smoothed);
}
