// Your sigmoid falls from 1 to 0. Does the exponent have the sign of the formula?
// @fails the example of the statement
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(z));
}

export function sigmoidPrime(z: number): number {
  return sigmoid(z) * (1 - sigmoid(z));
}
