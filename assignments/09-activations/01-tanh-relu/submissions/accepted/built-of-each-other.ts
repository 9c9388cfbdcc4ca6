export const reluPrime = (z: number): number => (Math.sign(z) === 1 ? 1 : 0);

export const relu = (z: number): number => z * reluPrime(z);

export const sigmoidFromTanh = (z: number): number => (Math.tanh(z / 2) - -1) / 2;

// tanh z = 2σ(2z) − 1 has the slope 4σ′(2z).
export const tanhPrime = (z: number): number => 4 * sigmoidFromTanh(2 * z) * sigmoidFromTanh(-2 * z);
