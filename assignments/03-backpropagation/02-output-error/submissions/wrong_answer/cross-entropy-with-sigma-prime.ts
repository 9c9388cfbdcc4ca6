// With the cross-entropy your error carries a factor σ′(z) too many. Work out ∂C/∂a on paper and multiply it by σ′(z):
// something cancels.
// @fails cross-entropy, the example of the statement
import { hadamard, sigmoidPrime, subtract, type Vector } from 'nabla';

export function outputError(_costName: 'quadratic' | 'cross-entropy', z: Vector, a: Vector, y: Vector): Vector {
  return hadamard(subtract(a, y), z.map(sigmoidPrime));
}
