import { sigmoid, type Vector } from 'nabla';

const slope = (z: number): number => sigmoid(z) * sigmoid(-z);

export const cost = (a: Vector, y: Vector): number => a.map((a_j, j) => (a_j - y[j]) ** 2).reduce((x, s) => x + s) / 2;

// The activations are computed again from z.
export const delta = (z: Vector, _a: Vector, y: Vector): Vector => z.map((z_j, j) => (sigmoid(z_j) - y[j]) * slope(z_j));
