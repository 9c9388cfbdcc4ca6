import { defineExercise, isAlike, numbersOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 5,
  samples: [
    {
      name: 'the example of the statement',
      call: 'expand',
      args: [[1, 2, 3, 4, 5, 6, 7, 8, 9]],
      // By hand.
      expected: [
        [1, 2, 3, 4, 5, 6, 7, 8, 9],
        [4, 5, 6, 7, 8, 9, 0, 0, 0],
        [0, 0, 0, 1, 2, 3, 4, 5, 6],
        [2, 3, 0, 5, 6, 0, 8, 9, 0],
        [0, 1, 2, 0, 4, 5, 0, 7, 8],
      ],
    },
    // By hand: the one bright pixel stands at the top on the left, and leaves the image twice.
    { name: 'a pixel in the corner', call: 'expand', args: [[0.5, 0, 0, 0]], expected: [[0.5, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0.5, 0], [0, 0, 0, 0], [0, 0.5, 0, 0]] },
    // By hand.
    { name: 'a single pixel', call: 'expand', args: [[0.25]], expected: [[0.25], [0], [0], [0], [0]] },
  ],
  secrets: (random) => [
    { name: 'two by two', call: 'expand', args: [imageOf(2, random)] },
    { name: 'three by three', call: 'expand', args: [imageOf(3, random)] },
    { name: 'four by four', call: 'expand', args: [imageOf(4, random)] },
    { name: 'seven by seven', call: 'expand', args: [imageOf(7, random)] },
    { name: 'the size of a digit', call: 'expand', args: [imageOf(28, random)] },
    { name: 'strokes along the borders', call: 'expand', args: [framed(9, random)] },
    { name: 'brightnesses of both signs', call: 'expand', args: [random.vector(36)] },
    property(solution, {
      name: 'rows and columns exchanged',
      given: IMAGE,
      holds: async (subject, image) => {
        const [here = [], there = []] = await Promise.all([image, transposed(image)].map(async (one) => imagesIn(await subject.call('expand', one))));
        const [original = [], up = [], down = [], left = [], right = []] = here;
        return isAlike([original, left, right, up, down].map(transposed), there) ? null : 'When rows and columns of an image are exchanged, up does not become left, or down does not become right.';
      },
    }),
    property(solution, {
      name: 'there and back',
      given: IMAGE,
      holds: async (subject, image) => {
        const side = Math.sqrt(image.length);
        const [, up = []] = imagesIn(await subject.call('expand', image));
        const [, , back = []] = imagesIn(await subject.call('expand', [...up]));
        return isAlike(image.map((pixel, index) => (index < side ? 0 : pixel)), back) ? null : 'Up and then down is not the image without its first row.';
      },
    }),
  ],
});

/** Square images of one to five pixels a side. */
const IMAGE = fc.integer({ min: 1, max: 5 }).chain((side) => fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: side * side, maxLength: side * side }));

/** No pixel is dark, and all are different. */
const imageOf = (side: number, random: Random): Vector => Array.from({ length: side * side }, () => random.uniform(0.1, 1));

/** Bright at the borders and dark inside. */
function framed(side: number, random: Random): Vector {
  const isBorder = (at: number): boolean => at === 0 || at === side - 1;
  return imageOf(side, random).map((pixel, index) => (isBorder(Math.floor(index / side)) || isBorder(index % side) ? pixel : 0));
}

function transposed(image: readonly number[]): Vector {
  const side = Math.sqrt(image.length);
  return image.map((_, index) => image[(index % side) * side + Math.floor(index / side)] ?? Number.NaN);
}

const imagesIn = (received: unknown): readonly (readonly number[])[] => (Array.isArray(received) ? received.map(numbersOf) : []);
