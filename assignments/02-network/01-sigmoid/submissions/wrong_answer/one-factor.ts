// Your slope is largest far to the left, where the curve is flat. How many factors does the formula have?
// @fails the slope in the example of the statement
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

export function sigmoidPrime(z: number): number {
  return 1 - sigmoid(z);
}
