import { sigmoid, type Vector } from 'nabla';

const sum = (terms: Vector): number => terms.reduceRight((total, term) => total + term, 0);

export const cost = (z: Vector, y: Vector): number => sum(z.map((zj, j) => Math.log1p(Math.exp(-Math.abs(zj))) + (zj > 0 ? 1 - y[j] : -y[j]) * zj));

export const delta = (z: Vector, _a: Vector, y: Vector): Vector => z.map((zj, j) => sigmoid(zj) - y[j]);
