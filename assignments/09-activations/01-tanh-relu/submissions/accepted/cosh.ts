export function tanhPrime(z: number): number {
  return Math.pow(Math.cosh(z), -2);
}

export function relu(z: number): number {
  return (z + Math.abs(z)) / 2;
}

export function reluPrime(z: number): number {
  if (z <= 0) return 0;
  return 1;
}

export function sigmoidFromTanh(z: number): number {
  return (Math.tanh(0.5 * z) + 1) * 0.5;
}
