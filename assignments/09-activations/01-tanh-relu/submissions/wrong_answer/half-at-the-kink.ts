// At z = 0 the mean of both slopes would be a sensible choice, but another one has been agreed upon: look at the contract.
// @fails the slope of ReLU at the kink
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z === 0 ? 0.5 : z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
