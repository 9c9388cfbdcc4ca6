import type { Sample, Vector } from '../network.ts';

/**
 * How dark the images of each digit are: entry d is the mean, over the images of digit d, of the sum of an image's pixels.
 * The simplest classifier of the book's chapter 1 (mnist_average_darkness.py).
 * @param data every digit occurs
 */
export const fitDarkness = (data: readonly Sample[]): Vector =>
  Array.from({ length: 10 }, (_, digit) => mean(data.filter(({ y }) => y === digit).map(({ x }) => sum(x))));

/** The digit whose mean darkness is nearest to the image's; of equally near ones the smallest. */
export function predictDarkness(model: Vector, image: Vector): number {
  const distances = model.map((darkness) => Math.abs(darkness - sum(image)));
  return distances.indexOf(Math.min(...distances));
}

const sum = (numbers: Vector): number => numbers.reduce((total, number) => total + number, 0);

const mean = (numbers: Vector): number => sum(numbers) / numbers.length;
