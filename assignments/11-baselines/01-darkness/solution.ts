import type { Sample, Vector } from 'nabla';

/**
 * How much ink each digit needs.
 * @param data images with their labels; every digit from 0 to 9 occurs
 * @returns ten numbers: entry d is the mean, over the images of digit d, of the sum of an image's pixels
 */
export function fit(data: Sample[]): Vector {
  // BEGIN SOLUTION
  return Array.from({ length: 10 }, (_, digit) => mean(data.filter(({ y }) => y === digit).map(({ x }) => sum(x))));
  // END SOLUTION
}

/**
 * The digit whose mean ink is nearest to the image's.
 * @param model what `fit` has returned
 * @param image the pixels of an image
 */
export function predict(model: Vector, image: Vector): number {
  // BEGIN SOLUTION
  const distances = model.map((ink) => Math.abs(ink - sum(image)));
  return distances.indexOf(Math.min(...distances));
  // END SOLUTION
}
// BEGIN SOLUTION

const sum = (numbers: Vector): number => numbers.reduce((total, number) => total + number, 0);

const mean = (numbers: Vector): number => sum(numbers) / numbers.length;
// END SOLUTION
