import type { Band } from './model-record.ts';

/** How well something did while it was trained, each time that the submission reported it; and how the reference did, epoch by epoch. */
export type LearningCurve = {
  /** The measure after each report, in their order. NaN never stands here: a network that is not finite is worth 0. */
  readonly points: readonly number[];
  readonly band: Band;
};

/** What is known of a case whose training is under way. */
export type Progress = {
  readonly name: string;
  readonly curve: LearningCurve;
  /** What has to be reached at least, and what is written behind it and the points. */
  readonly threshold: number;
  readonly unit: string;
};
