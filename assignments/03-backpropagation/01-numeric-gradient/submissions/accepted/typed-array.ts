export function numericGradient(f: (theta: number[]) => number, theta: number[], h?: number): Float64Array {
  const step = h ?? 1e-5;
  const gradient = new Float64Array(theta.length);
  const moved = [...theta];
  for (let i = 0; i < moved.length; i++) {
    moved[i] = theta[i] + step;
    gradient[i] = f(moved) / (2 * step);
    moved[i] = theta[i] - step;
    gradient[i] -= f(moved) / (2 * step);
    moved[i] = theta[i];
  }
  return gradient;
}

const length = (v: number[]): number => Math.sqrt(v.reduceRight((sum, x) => sum + x * x, 0));

export const relativeError = (a: number[], b: number[]): number => length(a.map((x, i) => x - b[i])) / (length(a) + length(b) || 1);
