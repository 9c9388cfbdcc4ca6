/** Points of a run, and how many there were. */
export type Points = { readonly score: number; readonly maxScore: number };

/** A submission with the points that count now and those of the regrade; null where there are none. */
export type Regraded = { readonly userId: string; readonly before: Points | null; readonly after: Points | null };

/** How a student stands by the best attempt, before and after. */
export type Standing = { readonly userId: string; readonly before: number; readonly after: number };

/** Each student's best share of the points, from 0 to 1. What was not graded again, or could not be, keeps its points. */
export function standings(submissions: readonly Regraded[]): readonly Standing[] {
  const students = Map.groupBy(submissions, ({ userId }) => userId);
  return [...students].map(([userId, own]) => ({
    userId,
    before: Math.max(...own.map(({ before }) => shareOf(before))),
    after: Math.max(...own.map(({ before, after }) => shareOf(after ?? before))),
  }));
}

/** Of versions with different points, what compares is the share. Nothing graded yet is no points. */
export const shareOf = (points: Points | null): number => (points === null || points.maxScore === 0 ? 0 : points.score / points.maxScore);
