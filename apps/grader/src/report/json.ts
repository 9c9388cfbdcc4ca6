import type { Formatter } from './graded.ts';

/**
 * The documented JSON of `nabla grade --format json`: one report, or a list of them with their files when several
 * submissions were graded. Times are milliseconds with three decimals.
 */
export const toJson: Formatter = (graded) => {
  const [only] = graded;
  const document = only && graded.length === 1 ? only.report : graded.map(({ file, report }) => ({ file, ...report }));
  return JSON.stringify(document, plain, 2);
};

function plain(key: string, value: unknown): unknown {
  if (value === Infinity) return Number.MAX_VALUE;
  return key === 'timeMs' && typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value;
}
