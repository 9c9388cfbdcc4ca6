import type { Report } from '@nabla/exercise-kit';

/** The report as the documented JSON object of `nabla grade --format json`. Times are milliseconds with three decimals. */
export const toJson = (report: Report): string => JSON.stringify(report, roundTimes, 2);

function roundTimes(key: string, value: unknown): unknown {
  if (value === Infinity) return Number.MAX_VALUE;
  return key === 'timeMs' && typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value;
}
