/**
 * tanh′(z) = 1 − tanh²(z), from 0 to 1, 1 at z = 0.
 * Written as 1 / cosh²(z), since the difference would lose its digits for large z.
 */
export const tanhPrime = (z: number): number => 1 / Math.cosh(z) ** 2;

/** σ(z) = (1 + tanh(z/2)) / 2: Nielsen, chapter 3, equation (111). */
export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
