// Your slope treats its argument as an activation. What does sigmoidPrime get: a or z?
// @fails the slope in the example of the statement
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

export function sigmoidPrime(z: number): number {
  return z * (1 - z);
}
