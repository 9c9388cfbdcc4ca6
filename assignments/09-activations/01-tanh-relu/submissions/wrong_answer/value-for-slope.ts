// Your reluPrime returns the value of ReLU. Asked for is its slope: how much the output grows when z grows by a little.
// @fails the slope of ReLU on the right
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z > 0 ? z : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
