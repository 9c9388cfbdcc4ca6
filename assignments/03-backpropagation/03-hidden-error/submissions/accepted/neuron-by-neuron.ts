import { sigmoid, type Matrix, type Vector } from 'nabla';

const sum = (terms: Vector): number => terms.reduceRight((total, term) => total + term, 0);

export const hiddenError = (wNext: Matrix, deltaNext: Vector, z: Vector): Vector =>
  z.map((zk, k) => sigmoid(zk) * sigmoid(-zk) * sum(deltaNext.map((delta, j) => delta * wNext[j][k])));
