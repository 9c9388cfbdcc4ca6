// For large z both parts of your fraction are infinite. Which of the two ways of writing the sigmoid keeps its numerator finite?
// @fails a very large weighted input
// @fails beyond what a power of e can hold, to the right
export function sigmoid(z: number): number {
  return Math.exp(z) / (1 + Math.exp(z));
}

export function sigmoidPrime(z: number): number {
  return sigmoid(z) * (1 - sigmoid(z));
}
