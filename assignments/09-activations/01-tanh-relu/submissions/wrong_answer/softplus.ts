// Your ReLU is rounded at the kink. The smooth curve ln(1 + e^z) has a name of its own, softplus; ReLU is exactly 0 on the left and exactly z on the right.
// @fails ReLU on the right
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

export const reluPrime = (z: number): number => 1 / (1 + Math.exp(-z));

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
