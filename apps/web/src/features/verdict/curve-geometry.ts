import type { Band, LearningCurve } from '@nabla/exercise-kit';

/** The chart and the room around it for labels, in the units of its viewBox. */
export const SIZE = { width: 560, height: 180, left: 36, right: 8, top: 10, bottom: 10 } as const;

/** From the index of an epoch, and from a value, to a place; a value outside of the chart goes to its edge. */
export type Scales = { readonly x: (index: number) => number; readonly y: (value: number) => number; readonly low: number; readonly high: number };

/** Scales that show the band, the threshold and every point, but do not let one bad beginning squeeze the rest: at most 30 below the threshold are shown. */
export function scalesOf({ points, band }: LearningCurve, threshold: number): Scales {
  const all = [...points, ...band.low, ...band.high, threshold].filter(Number.isFinite);
  const low = Math.max(Math.min(...all), threshold - 30) - 1;
  const high = Math.max(...all) + 1;
  const epochs = Math.max(points.length, band.mean.length, 2);
  const clamp = (value: number): number => Math.min(high, Math.max(low, value));
  return {
    low,
    high,
    x: (index) => rounded(SIZE.left + ((SIZE.width - SIZE.left - SIZE.right) * index) / (epochs - 1)),
    y: (value) => rounded(SIZE.top + ((SIZE.height - SIZE.top - SIZE.bottom) * (high - clamp(value))) / (high - low)),
  };
}

/** Round numbers between the lowest and the highest value, at most six. */
export function ticksOf({ low, high }: Scales): readonly number[] {
  const step = [1, 2, 5, 10, 20].find((size) => (high - low) / size <= 6) ?? 50;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** A path through the values. A single one is a stroke of no length, which its dot covers. */
export const lineOf = (values: readonly number[], { x, y }: Scales): string => values.map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(value)}`).join('');

/** The outline of a band: its high edge forwards, its low edge back. A band of one epoch is a vertical line. */
export function areaOf({ low, high }: Pick<Band, 'low' | 'high'>, scales: Scales): string {
  const back = low.map((value, index) => `L${scales.x(index)} ${scales.y(value)}`).toReversed().join('');
  return `${lineOf(high, scales)}${back}Z`;
}

const rounded = (value: number): number => Math.round(10 * value) / 10;
