import type { Rng } from 'nabla';

// With a dark frame of two pixels all around, nothing that counts is outside.
export const elastic = (image: number[], dx: number[][], dy: number[][]): number[] => {
  const side = dx.length;
  const dark = () => new Array<number>(side + 4).fill(0);
  const rows = dx.map((_, r) => [0, 0, ...image.slice(r * side, (r + 1) * side), 0, 0]);
  const framed = [dark(), dark(), ...rows, dark(), dark()];
  const clamp = (at: number): number => Math.min(Math.max(at, -2), side);
  const out: number[] = [];
  dx.forEach((row, r) => {
    row.forEach((shift, c) => {
      const [y, x] = [clamp(r + dy[r][c]) + 2, clamp(c + shift) + 2];
      const [i, k] = [Math.floor(y), Math.floor(x)];
      const [f, g] = [y - i, x - k];
      const corners = [framed[i][k], framed[i][k + 1], framed[i + 1][k], framed[i + 1][k + 1]];
      const weights = [(1 - f) * (1 - g), (1 - f) * g, f * (1 - g), f * g];
      out.push(corners.reduce((sum, corner, which) => sum + corner * weights[which], 0));
    });
  });
  return out;
};

// The noise is smoothed along the rows, then along the columns, from neighbour to neighbour as far as 3σ.
export const displacement = (size: number, sigma: number, alpha: number, rng: Rng): number[][] => {
  const reach = Math.ceil(3 * sigma);
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const gauss = offsets.map((t) => Math.exp(-(t ** 2) / (2 * sigma ** 2)));
  const sum = gauss.reduce((total, weight) => total + weight, 0);
  const mix = (at: (place: number) => number | undefined): number => offsets.reduce((total, t, which) => total + (gauss[which] / sum) * (at(t) ?? 0), 0);
  const noise = [...Array(size)].map(() => [...Array(size)].map(() => alpha * (2 * rng() - 1)));
  const rows = noise.map((row) => row.map((_, c) => mix((t) => row[c + t])));
  return rows.map((row, r) => row.map((_, c) => mix((t) => rows[r + t]?.[c])));
};
