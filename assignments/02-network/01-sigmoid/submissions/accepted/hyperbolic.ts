// The sigmoid is a tangent hyperbolicus, moved and stretched.
export const sigmoid = (z: number): number => (1 + Math.tanh(z / 2)) / 2;

export const sigmoidPrime = (z: number): number => 1 / (2 * Math.cosh(z / 2)) ** 2;
