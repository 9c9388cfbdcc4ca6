// Your sigmoid is safe, but your slope computes a power of e of its own, and for very negative z it is divided by the square of itself. Could it use what you have already?
// @fails the slope at a very negative weighted input
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

export function sigmoidPrime(z: number): number {
  return Math.exp(-z) / (1 + Math.exp(-z)) ** 2;
}
