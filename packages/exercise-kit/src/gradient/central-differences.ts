/** A cost around a point: the neighbours of the point in the direction of every parameter, and what the cost is there. */
export type Surroundings<P> = {
  /** One point for every parameter, which is larger by `by` there. */
  readonly moved: (by: number) => readonly P[];
  /** The costs of some points, in order. */
  readonly costs: (points: readonly P[]) => Promise<readonly number[]>;
};

/** The step of a central difference: where its error, which falls as h², meets the rounding of float64, which grows as 1/h. */
export const STEP = 1e-5;

/** The largest step that {@link finestDifferences} takes. */
export const LARGEST_STEP = 1e-4;

/** ∂C/∂θ_i ≈ (C(θ + h e_i) − C(θ − h e_i)) / 2h for every parameter. */
export async function centralDifferences<P>({ moved, costs }: Surroundings<P>, h = STEP): Promise<readonly number[]> {
  const up = moved(h);
  const values = await costs([...up, ...moved(-h)]);
  return up.map((_, index) => ((values[index] ?? Number.NaN) - (values[up.length + index] ?? Number.NaN)) / (2 * h));
}

/**
 * The same in three other ways, for slopes that a single step measures badly: a larger step, a smaller one, and
 * Richardson's (4 D(h/2) − D(h)) / 3, in which the error of second order cancels.
 */
export async function finestDifferences<P>(surroundings: Surroundings<P>): Promise<readonly (readonly number[])[]> {
  const [large, half, small] = await Promise.all([LARGEST_STEP, LARGEST_STEP / 2, 1e-6].map((h) => centralDifferences(surroundings, h)));
  const richardson = half?.map((slope, index) => (4 * slope - (large?.[index] ?? Number.NaN)) / 3);
  return [large, small, richardson].filter((slopes) => slopes !== undefined);
}
