import { Matrix } from 'ml-matrix';
import { gaussian, type Network, type Rng } from 'nabla';

export function initScaled(sizes: number[], rng: Rng): Network {
  const draw = (rows: number, columns: number): Matrix => {
    const M = Matrix.zeros(rows, columns);
    for (let j = 0; j < rows; j++) for (let k = 0; k < columns; k++) M.set(j, k, gaussian(rng));
    return M;
  };
  const outs = sizes.slice(1);
  return {
    biases: outs.map((nOut) => draw(1, nOut).to1DArray()),
    weights: outs.map((nOut, l) => draw(nOut, sizes[l]).div(Math.sqrt(sizes[l])).to2DArray()),
    sizes: sizes.slice(),
  };
}
