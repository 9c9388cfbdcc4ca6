// Your slope applies the sigmoid to an activation. How often does a weighted input pass through it?
// @fails the slope in the example of the statement
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

export function sigmoidPrime(z: number): number {
  return sigmoid(sigmoid(z)) * (1 - sigmoid(sigmoid(z)));
}
