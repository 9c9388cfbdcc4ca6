import { Matrix } from 'ml-matrix';
import type { Vector } from 'nabla';

// Every row of the identity is the direction of one parameter.
export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  const directions = Matrix.eye(theta.length).mul(h).to2DArray();
  const at = (direction: Vector, sign: 1 | -1): number => f(theta.map((t, i) => t + sign * direction[i]));
  return directions.map((direction) => (at(direction, 1) - at(direction, -1)) / h / 2);
}

export function relativeError(a: Vector, b: Vector): number {
  const [left, right] = [Matrix.rowVector(a), Matrix.rowVector(b)];
  const size = left.norm() + right.norm();
  return size > 0 ? Matrix.sub(left, right).norm() / size : 0;
}
