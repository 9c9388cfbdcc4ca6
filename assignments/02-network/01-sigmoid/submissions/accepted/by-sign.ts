export function sigmoid(z: number): number {
  if (z < 0) {
    const power = Math.exp(z);
    return power / (1 + power);
  }
  return 1 / (1 + Math.exp(-z));
}

export function sigmoidPrime(z: number): number {
  return sigmoid(z) * sigmoid(-z);
}
