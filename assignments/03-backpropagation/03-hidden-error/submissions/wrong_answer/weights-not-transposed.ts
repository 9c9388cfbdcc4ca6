// The error seems to go back through the weights as they stand. A neuron k collects what it has sent out: sum over the rows of `wNext`, down the
// column k.
// @fails three neurons feed three
import { sigmoidPrime, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return z.map((z_k, k) => {
    let sum = 0;
    for (let j = 0; j < deltaNext.length; j++) sum += (wNext[k]?.[j] ?? NaN) * deltaNext[j];
    return sum * sigmoidPrime(z_k);
  });
}
