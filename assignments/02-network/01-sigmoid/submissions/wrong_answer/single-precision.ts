// Your numbers are right to seven digits and then part from the exact ones. How many digits does Math.fround, or an element of a Float32Array, keep?
// @fails in the bend on the right
export function sigmoid(z: number): number {
  return Math.fround(1 / (1 + Math.exp(-z)));
}

export function sigmoidPrime(z: number): number {
  return sigmoid(z) * (1 - sigmoid(z));
}
