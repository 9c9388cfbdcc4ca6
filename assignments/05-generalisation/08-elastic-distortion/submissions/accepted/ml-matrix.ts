import { Matrix } from 'ml-matrix';
import type { Rng } from 'nabla';

// Each new pixel is yᵀ X x, with vectors that hold the weights of the rows and of the columns.
export function elastic(image: number[], dx: number[][], dy: number[][]): number[] {
  const side = dx.length;
  const X = Matrix.from1DArray(side, side, image);
  const tent = (at: number): number[] => Array.from({ length: side }, (_, i) => Math.max(0, 1 - Math.abs(at - i)));
  return image.map((_, index) => {
    const [r, c] = [Math.floor(index / side), index % side];
    return Matrix.rowVector(tent(r + dy[r][c])).mmul(X).mmul(Matrix.columnVector(tent(c + dx[r][c]))).get(0, 0);
  });
}

export function displacement(size: number, sigma: number, alpha: number, rng: Rng): number[][] {
  const gauss = (t: number): number => Math.exp(-(t * t) / (2 * sigma * sigma));
  let total = gauss(0);
  for (let t = 1; t <= 5 * sigma + 1; t++) total += 2 * gauss(t);
  const G = Matrix.zeros(size, size);
  const noise = Matrix.zeros(size, size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      G.set(i, k, gauss(i - k) / total);
      noise.set(k, i, 1 - 2 * rng());
    }
  }
  return G.mmul(noise).mmul(G).mul(alpha).to2DArray();
}
