import type { Matrix, Vector } from 'nabla';

const sum = (numbers: Vector): number => numbers.reduce((total, number) => total + number);
const transpose = (W: Matrix): Matrix => W[0].map((_, k) => W.map((row) => row[k]));

export const hadamard = (u: Vector, v: Vector): Vector => u.map((entry, index) => entry * v[index]);
export const matVec = (W: Matrix, x: Vector): Vector => W.map((row) => sum(hadamard(row, x)));
export const matTVec = (W: Matrix, x: Vector): Vector => matVec(transpose(W), x);
export const outer = (u: Vector, v: Vector): Matrix => u.map((factor) => hadamard(v, new Array(v.length).fill(factor)));
