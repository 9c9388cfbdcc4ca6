import type { Reported } from '../candidate.ts';
import type { LearningCurve } from '../learning-curve.ts';
import type { Received } from '../value.ts';

/** A training that is followed by what it reports. */
export type Following = {
  readonly hear: (report: Reported) => void;
  /** The curve, once every report that was heard is scored; null where there was none. */
  readonly curve: () => Promise<LearningCurve | null>;
};

type Follow = {
  readonly band: LearningCurve['band'];
  /** What a reported result is worth; null for one of the wrong shape, which is left out. */
  readonly score: (reported: Received) => Promise<number | null>;
  readonly onPoint: (curve: LearningCurve) => void;
};

/** Scores reports one after the other, beside the training that goes on meanwhile. A training that had to begin anew begins a new curve. */
export function followTraining({ band, score, onPoint }: Follow): Following {
  let points: readonly number[] = [];
  let scoring = Promise.resolve();
  const hear = async ({ index, value }: Reported): Promise<void> => {
    if (index === 0) points = [];
    const reached = await score(value);
    if (reached === null) return;
    points = [...points, Number.isFinite(reached) ? reached : 0];
    onPoint({ points, band });
  };
  return {
    hear: (report) => {
      scoring = scoring.then(() => hear(report));
      // Whoever asks for the curve learns of a failure.
      scoring.catch(() => {});
    },
    curve: async () => {
      await scoring;
      return points.length > 0 ? { points, band } : null;
    },
  };
}
