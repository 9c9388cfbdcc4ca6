import type { LearningCurve } from './learning-curve.ts';

/** A measure that a submission must reach, such as the accuracy of a network that it has trained. */
export type Measured = {
  readonly reached: number;
  /** What has to be reached at least. */
  readonly threshold: number;
  /** Written behind both numbers, such as `%`; empty for a plain number. */
  readonly unit: string;
  /** The way there, where the submission reported it. */
  readonly curve?: LearningCurve;
};

/** A measured number as a sentence shows it: three significant digits, which tell a student enough and carry no secret out. */
export const measure = (value: number, unit: string): string =>
  `${Number.isFinite(value) ? Number(value.toPrecision(3)) : value}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
