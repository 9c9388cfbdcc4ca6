// The first slope is right and later ones are off: the parameters before them seem to be still moved. Each slope is measured with all other
// parameters where they were.
// @fails the example of the statement
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  const moved = [...theta];
  return theta.map((t, i) => {
    moved[i] = t + h;
    const above = f(moved);
    moved[i] = t - h;
    return (above - f(moved)) / (2 * h);
  });
}

export function relativeError(a: Vector, b: Vector): number {
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
}
