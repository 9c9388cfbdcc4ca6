import type { Rng } from 'nabla';

export function elastic(image: number[], dx: number[][], dy: number[][]): Float64Array {
  const side = Math.round(Math.sqrt(image.length));
  const out = new Float64Array(side * side);
  for (let r = 0; r < side; r++) {
    for (let c = 0; c < side; c++) {
      const y = r + dy[r][c];
      const x = c + dx[r][c];
      const top = Math.floor(y);
      const left = Math.floor(x);
      let sum = 0;
      for (let i = Math.max(0, top); i <= Math.min(side - 1, top + 1); i++) {
        for (let k = Math.max(0, left); k <= Math.min(side - 1, left + 1); k++) {
          sum += (1 - Math.abs(y - i)) * (1 - Math.abs(x - k)) * image[i * side + k];
        }
      }
      out[r * side + c] = sum;
    }
  }
  return out;
}

// Truncated at 3σ, in one go over both dimensions.
export function displacement(size: number, sigma: number, alpha: number, rng: Rng): Float64Array[] {
  const radius = Math.ceil(3 * sigma);
  const kernel = Float64Array.from({ length: 2 * radius + 1 }, (_, t) => Math.exp(-0.5 * ((t - radius) / sigma) ** 2));
  const total = kernel.reduce((sum, weight) => sum + weight, 0);
  const noise = new Float64Array(size * size).map(() => (rng() - 0.5) * 2);
  const field = Array.from({ length: size }, () => new Float64Array(size));
  for (let r = 0; r < size; r++) {
    for (let c = 0; c < size; c++) {
      for (let i = Math.max(0, r - radius); i <= Math.min(size - 1, r + radius); i++) {
        for (let k = Math.max(0, c - radius); k <= Math.min(size - 1, c + radius); k++) {
          field[r][c] += (alpha * kernel[i - r + radius] * kernel[k - c + radius] * noise[i * size + k]) / (total * total);
        }
      }
    }
  }
  return field;
}
