/**
 * σ(z) = 1 / (1 + e^−z), between 0 and 1, both inclusive in float64.
 * Safe for every z: where e^−z overflows, the quotient is the right limit, 0.
 */
export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/**
 * σ′(z) = σ(z) (1 − σ(z)), at most 1/4.
 * Written with σ(−z) for 1 − σ(z), which would lose all its digits for large z.
 */
export const sigmoidPrime = (z: number): number => sigmoid(z) * sigmoid(-z);
