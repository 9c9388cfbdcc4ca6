// Your slope is that of a chord, right to a few digits only. Is there a formula for the slope that needs no small step?
// @fails the slope in the example of the statement
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

export function sigmoidPrime(z: number): number {
  return (sigmoid(z + 1e-4) - sigmoid(z)) / 1e-4;
}
