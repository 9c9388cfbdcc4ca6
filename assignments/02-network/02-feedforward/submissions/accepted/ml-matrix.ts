import { Matrix } from 'ml-matrix';
import type { Network, Vector } from 'nabla';

const sigma = (Z: Matrix): Matrix => new Matrix(Z).neg().exp().add(1).pow(-1);

export function feedforward(net: Network, x: Vector) {
  const columns = net.weights.reduce(
    ({ Z, A }, W, l) => {
      const z = Matrix.add(new Matrix(W).mmul(A[l]), Matrix.columnVector(net.biases[l]));
      return { Z: [...Z, z], A: [...A, sigma(z)] };
    },
    { Z: [] as Matrix[], A: [Matrix.columnVector(x)] },
  );
  return { zs: columns.Z.map((z) => z.to1DArray()), activations: columns.A.map((a) => a.to1DArray()) };
}
