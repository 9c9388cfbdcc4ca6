// The size of your slope is right. Does the curve rise or fall?
// @fails the slope in the example of the statement
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

export function sigmoidPrime(z: number): number {
  return sigmoid(z) * (sigmoid(z) - 1);
}
