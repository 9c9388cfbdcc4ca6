import { defineExercise, isAlike, isSame, numbersOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Sample, Vector } from 'nabla';
import * as solution from './solution.ts';

/** The table of the statement: the sums of digit 0 are 2.5 and 3, those of digit 1 are 0.25, 0.5 and 0.75, and the other digits occur once. */
const THIRTEEN: Sample[] = [
  { x: [0.5, 0.75, 0], y: 9 },
  { x: [0, 0.25, 0], y: 1 },
  { x: [1, 0.5, 1], y: 0 },
  { x: [0, 1, 1], y: 2 },
  { x: [0.5, 1, 0.75], y: 3 },
  { x: [0.25, 0.25, 0], y: 1 },
  { x: [1, 0, 0.5], y: 4 },
  { x: [0.75, 0.5, 0.5], y: 5 },
  { x: [1, 1, 1], y: 0 },
  { x: [0.875, 0, 1], y: 6 },
  { x: [0.5, 0, 0.5], y: 7 },
  { x: [1, 0.75, 0.75], y: 8 },
  { x: [0, 0.5, 0.25], y: 1 },
];

const MODEL = [2.75, 0.5, 2, 2.25, 1.5, 1.75, 1.875, 1, 2.5, 1.25];

export default defineExercise(solution, {
  points: 5,
  samples: [
    // By hand.
    { name: 'fit, the thirteen images of the statement', call: 'fit', args: [THIRTEEN], expected: MODEL },
    // By hand: the sum is 0.625, and 0.5 is nearest.
    { name: 'predict, an image with little ink', call: 'predict', args: [MODEL, [0.5, 0, 0.125]], expected: 1 },
    // By hand: the sum is 2.9375, and 2.75 is nearest.
    { name: 'predict, an image with much ink', call: 'predict', args: [MODEL, [1, 1, 0.9375]], expected: 0 },
    // By hand: the sum is 1.3; 1.25 is nearer than 1.5.
    { name: 'predict, an image in between', call: 'predict', args: [MODEL, [0.25, 0.8, 0.25]], expected: 9 },
    // By hand: the sum is 0, and 0.5 is nearest.
    { name: 'predict, an empty image', call: 'predict', args: [MODEL, [0, 0, 0]], expected: 1 },
  ],
  secrets: (random) => {
    const model = random.vector(10).map((entry, digit) => 100 + 20 * ((digit * 7) % 10) + entry);
    const near = (digit: number, by: number) => [model, imageOf((model[digit] ?? Number.NaN) + by)] as const;
    return [
      { name: 'fit, each digit once', call: 'fit', args: [images([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 12, random)] },
      { name: 'fit, digits in no order', call: 'fit', args: [images([3, 9, 1, 0, 1, 7, 2, 4, 8, 5, 6, 9, 9], 8, random)] },
      { name: 'fit, one digit much more often than the others', call: 'fit', args: [images([...Array.from({ length: 60 }, () => 1), 0, 2, 3, 4, 5, 5, 6, 7, 8, 9], 5, random)] },
      { name: 'fit, images of 28 by 28 pixels', call: 'fit', args: [images([...Array.from({ length: 25 }, () => random.integer(0, 9)), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 784, random)] },
      { name: 'fit, many images', call: 'fit', args: [images([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...Array.from({ length: 300 }, () => random.integer(0, 9))], 9, random)] },
      { name: 'fit, an empty image among others', call: 'fit', args: [[...images([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 6, random), { x: [0, 0, 0, 0, 0, 0], y: 4 }]] },
      { name: 'predict, the first digit', call: 'predict', args: near(0, 4.5) },
      { name: 'predict, the last digit', call: 'predict', args: near(9, -4.5) },
      { name: 'predict, a digit in the middle, a little more ink', call: 'predict', args: near(5, 7) },
      { name: 'predict, a digit in the middle, a little less ink', call: 'predict', args: near(4, -7) },
      { name: 'predict, as much ink as the mean', call: 'predict', args: near(8, 0) },
      { name: 'predict, more ink than any digit', call: 'predict', args: [model, imageOf(600)] },
      { name: 'predict, an empty image of 28 by 28 pixels', call: 'predict', args: [model, imageOf(0)] },
      property(solution, {
        name: 'fit, the same images again',
        given: dataSets,
        holds: async (subject, data) => {
          const [once = [], twice = []] = await Promise.all([data, [...data, ...data]].map((set) => subject.call('fit', set)));
          return isAlike([...numbersOf(once)], [...numbersOf(twice)]) ? null : 'The model changes when every image is there twice.';
        },
      }),
      property(solution, {
        name: 'fit, the images in the opposite order',
        given: dataSets,
        holds: async (subject, data) => {
          const [there = [], back = []] = await Promise.all([data, data.toReversed()].map((set) => subject.call('fit', set)));
          return isAlike([...numbersOf(there)], [...numbersOf(back)]) ? null : 'The model depends on the order of the images.';
        },
      }),
      property(solution, {
        name: 'both, digits that differ clearly in ink',
        given: fc.record({ order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }), asked: fc.nat(9), off: fc.double({ min: -3, max: 3, noNaN: true }) }),
        holds: async (subject, { order, asked, off }) => {
          const inkOf = (digit: number) => 20 + 10 * order.indexOf(digit);
          const data = order.flatMap((y) => [-1, 0, 3].map((more) => ({ x: imageOf(inkOf(y) + more, 4), y })));
          const means = [...numbersOf(await subject.call('fit', data))];
          return isSame(await subject.call('predict', means, imageOf(inkOf(asked) + off, 4)), asked) ? null : 'An image gets another label than the digit with nearly the same ink.';
        },
      }),
    ];
  },
});

/** Random images with these labels. */
const images = (labels: readonly number[], pixels: number, random: Random): Sample[] =>
  labels.map((y) => ({ x: Array.from({ length: pixels }, () => Math.max(0, random.uniform(-0.5, 1))), y }));

/** Ten images or more of four pixels, every digit among them. */
const dataSets = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 15 }), fc.integer({ min: 1, max: 97 }))
  .map(([more, step]) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...more].map((y, index) => ({ x: [0, 1, 2, 3].map((pixel) => (((index * 4 + pixel) * step) % 101) / 101), y })));

/** An image whose sum is given, with as many pixels as asked for, an even number. */
const imageOf = (ink: number, pixels = 784): Vector => Array.from({ length: pixels }, (_, pixel) => (ink / pixels) * (pixel % 2 === 0 ? 1.25 : 0.75));
