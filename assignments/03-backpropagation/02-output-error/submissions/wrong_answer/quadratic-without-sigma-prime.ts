// With the quadratic cost the factor σ′(z) seems to be missing. BP1 goes from the slope along the activation
// to the slope along the weighted input, and that step has a price.
// @fails quadratic cost, the example of the statement
import { subtract, type Vector } from 'nabla';

export function outputError(_costName: 'quadratic' | 'cross-entropy', _z: Vector, a: Vector, y: Vector): Vector {
  return subtract(a, y);
}
