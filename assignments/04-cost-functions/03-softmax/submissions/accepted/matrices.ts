import { Matrix as M } from 'ml-matrix';
import type { Matrix, Vector } from 'nabla';

function column(z: Vector): M {
  const powers = M.columnVector(z);
  powers.sub(powers.max()).exp();
  return powers.div(powers.sum());
}

export function softmax(z: Vector): Vector {
  return column(z).to1DArray();
}

// diag(a) − a aᵀ
export function softmaxJacobian(z: Vector): Matrix {
  const a = column(z);
  return M.diag(a.to1DArray()).sub(a.mmul(a.transpose())).to2DArray();
}
