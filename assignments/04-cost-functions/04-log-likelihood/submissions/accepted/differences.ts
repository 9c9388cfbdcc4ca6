import { add, scale, type Vector } from 'nabla';

// −ln a_y = ln Σ e^(z_j − z_y). One class after the other is added: ln(e^u + e^v) is the larger one plus ln(1 + e^−|u − v|).
const logOfSum = (u: number, v: number): number => Math.max(u, v) + Math.log1p(Math.exp(-Math.abs(u - v)));

export const cost = (z: Vector, label: number): number => z.map((zj) => zj - z[label]).reduce(logOfSum);

export const delta = (a: Vector, label: number): Vector => {
  const wanted = a.map((_, j) => Number(j === label));
  return add(a, scale(-1, wanted));
};
