export function numericGradient(f: (theta: number[]) => number, theta: number[], h: number = 1e-5): number[] {
  const slopes: number[] = [];
  for (let i = 0; i < theta.length; i++) {
    const old = theta[i];
    theta[i] = old + h;
    const above = f(theta);
    theta[i] = old - h;
    const below = f(theta);
    theta[i] = old;
    slopes.push((above - below) / (2 * h));
  }
  return slopes;
}

export function relativeError(a: number[], b: number[]): number {
  let difference = 0;
  let left = 0;
  let right = 0;
  for (let i = 0; i < a.length; i++) {
    difference += (a[i] - b[i]) ** 2;
    left += a[i] ** 2;
    right += b[i] ** 2;
  }
  if (left === 0 && right === 0) return 0;
  return Math.sqrt(difference) / (Math.sqrt(left) + Math.sqrt(right));
}
