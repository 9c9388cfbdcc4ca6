export const tanhPrime = (z: number): number => {
  const small = Math.exp(-2 * Math.abs(z));
  return (4 * small) / ((1 + small) * (1 + small));
};

export const relu = (z: number): number => (z > 0 ? z : 0);

export const reluPrime = (z: number): number => Number(z > 0);

export const sigmoidFromTanh = (z: number): number => {
  const small = Math.exp(-Math.abs(z));
  const tanh = (Math.sign(z) * (1 - small)) / (1 + small);
  return 0.5 + 0.5 * tanh;
};
