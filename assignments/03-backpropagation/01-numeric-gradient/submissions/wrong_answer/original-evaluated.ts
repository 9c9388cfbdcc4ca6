// All slopes are 0. Does f ever see the parameter that you moved, or only the point as it was?
// @fails the example of the statement
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => {
    const up = [...theta];
    up[i] = t + h;
    const down = [...theta];
    down[i] = t - h;
    return (f(theta) - f([...theta])) / (2 * h);
  });
}

export function relativeError(a: Vector, b: Vector): number {
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
}
