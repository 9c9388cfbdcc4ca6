// Written for vectors, of which a number is a short one.
const powers = (zs: number[]): number[] => zs.map((z) => Math.exp(-Math.abs(z)));

const activations = (zs: number[]): number[] => powers(zs).map((power, j) => (zs[j] > 0 ? 1 : power) / (1 + power));

const slopes = (zs: number[]): number[] => powers(zs).map((power) => power / (1 + power) ** 2);

export const sigmoid = (z: number): number => activations([z])[0];
export const sigmoidPrime = (z: number): number => slopes([z])[0];
