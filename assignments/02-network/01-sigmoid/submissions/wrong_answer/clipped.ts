// Your z is cut off at 10. Compare your results for 15 and 1000: should they be equal?
// @fails nearly saturated
// @fails nearly silent
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-Math.min(10, Math.max(-10, z))));
}

export function sigmoidPrime(z: number): number {
  return sigmoid(z) * (1 - sigmoid(z));
}
