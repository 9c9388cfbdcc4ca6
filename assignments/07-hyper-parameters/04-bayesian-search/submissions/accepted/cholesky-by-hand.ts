type Kernel = { length: number; signal: number; noise: number };

// Algorithm 2.1 of Rasmussen and Williams: L Lᵀ = K, and no inverse.
export function gpPosterior(X: number[], y: number[], xs: number[], kernel: Kernel) {
  const n = X.length;
  const L: Float64Array[] = [];
  for (let i = 0; i < n; i++) {
    L.push(new Float64Array(i + 1));
    for (let j = 0; j <= i; j++) {
      let rest = k(X[i], X[j], kernel) + (i === j ? kernel.noise * kernel.noise : 0);
      for (let m = 0; m < j; m++) rest -= L[i][m] * L[j][m];
      L[i][j] = i === j ? Math.sqrt(rest) : rest / L[j][j];
    }
  }

  let level = 0;
  for (const score of y) level += score / n;
  const whitened = forward(L, y.map((score) => score - level));

  const mean = new Float64Array(xs.length);
  const std = new Float64Array(xs.length);
  for (let c = 0; c < xs.length; c++) {
    const v = forward(L, X.map((x) => k(x, xs[c], kernel)));
    let variance = kernel.signal * kernel.signal;
    mean[c] = level;
    for (let i = 0; i < n; i++) {
      mean[c] += v[i] * whitened[i];
      variance -= v[i] * v[i];
    }
    std[c] = variance > 0 ? Math.sqrt(variance) : 0;
  }
  return { mean, std };
}

function k(x: number, other: number, { length, signal }: Kernel): number {
  const distance = (x - other) / length;
  return signal * signal * Math.exp(-0.5 * distance * distance);
}

/** Solves Lx = b from the first row to the last. */
function forward(L: Float64Array[], b: number[]): Float64Array {
  const x = new Float64Array(b.length);
  for (let i = 0; i < b.length; i++) {
    let rest = b[i];
    for (let j = 0; j < i; j++) rest -= L[i][j] * x[j];
    x[i] = rest / L[i][i];
  }
  return x;
}

export function expectedImprovement(mean: number[], std: number[], best: number): Float64Array {
  const improvements = new Float64Array(mean.length);
  for (let i = 0; i < mean.length; i++) {
    if (std[i] === 0) continue;
    const Z = (mean[i] - best) / std[i];
    improvements[i] = std[i] * (Z * cdf(Z) + Math.exp(-0.5 * Z * Z) / Math.sqrt(2 * Math.PI));
  }
  return improvements;
}

/** Φ by its continued fraction far out, and by Simpson's rule from 0 in the middle. */
function cdf(x: number): number {
  if (Math.abs(x) > 5) {
    let fraction = Math.abs(x);
    for (let step = 60; step > 0; step--) fraction = Math.abs(x) + step / fraction;
    const tail = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI) / fraction;
    return x < 0 ? tail : 1 - tail;
  }
  const steps = 2000;
  let sum = 1 + Math.exp(-0.5 * x * x);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 0 ? 2 : 4) * Math.exp(-0.5 * ((x * i) / steps) ** 2);
  return 0.5 + ((x / steps / 3) * sum) / Math.sqrt(2 * Math.PI);
}
