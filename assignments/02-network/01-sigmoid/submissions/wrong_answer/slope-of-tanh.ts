// This is the slope of another S-shaped curve, the hyperbolic tangent. Which slope does the sigmoid have in the middle?
// @fails the slope in the example of the statement
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

export function sigmoidPrime(z: number): number {
  return 1 - sigmoid(z) ** 2;
}
