/**
 * The value below which a share of the samples lies, interpolated between neighbours as NumPy's `quantile` does.
 * @param share from 0 to 1, both inclusive
 * @throws RangeError when there are no samples
 */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  const position = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  if (below === undefined || above === undefined) throw new RangeError('no samples');
  return below + (above - below) * (position - Math.floor(position));
}

/** What a table says of some timings. */
export type Summary = { readonly median: number; readonly p95: number; readonly min: number; readonly count: number };

/** @throws RangeError when there are no samples */
export const summarise = (samples: readonly number[]): Summary => ({
  median: quantile(samples, 0.5),
  p95: quantile(samples, 0.95),
  min: quantile(samples, 0),
  count: samples.length,
});
