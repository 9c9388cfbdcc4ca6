import type { Matrix, Vector } from './network.ts';

/** Σ_j u_j v_j, added up from the first index to the last. @throws RangeError when the lengths differ */
export function dot(u: Vector, v: Vector): number {
  requireEqualLengths(u, v);
  let sum = 0;
  // NaN never enters: it stands for an index that the check above has ruled out.
  for (let j = 0; j < u.length; j += 1) sum += (u[j] ?? Number.NaN) * (v[j] ?? Number.NaN);
  return sum;
}

/** Wx of an m × n matrix and n numbers: m numbers. @throws RangeError when the shapes do not fit */
export const matVec = (W: Matrix, x: Vector): Vector => W.map((row) => dot(row, x));

/** Wᵀx of an m × n matrix and m numbers: n numbers, without building the transpose. @throws RangeError when the shapes do not fit */
export function matTVec(W: Matrix, x: Vector): Vector {
  requireEqualLengths(W, x);
  const columns = W[0]?.length ?? 0;
  return W.reduce<Vector>((sum, row, j) => add(sum, scale(x[j] ?? Number.NaN, row)), new Array<number>(columns).fill(0));
}

/** u vᵀ, the matrix of all products u_j v_k: a row for every entry of u. */
export function outer(u: Vector, v: Vector): Matrix {
  // Array.from and not u.map: a typed array's map cannot hold rows.
  return Array.from(u, (factor) => Array.from(v, (entry) => factor * entry));
}

/** u ⊙ v, the product entry by entry. @throws RangeError when the lengths differ */
export const hadamard = (u: Vector, v: Vector): Vector => zipWith(u, v, (left, right) => left * right);

/** u + v. @throws RangeError when the lengths differ */
export const add = (u: Vector, v: Vector): Vector => zipWith(u, v, (left, right) => left + right);

/** u − v. @throws RangeError when the lengths differ */
export const subtract = (u: Vector, v: Vector): Vector => zipWith(u, v, (left, right) => left - right);

/** Wᵀ: the columns of a matrix as rows. A matrix without rows has no columns. */
export const transpose = (W: Matrix): Matrix => (W[0] ?? []).map((_, k) => W.map((row) => row[k] ?? Number.NaN));

/** c v. */
export const scale = (c: number, v: Vector): Vector => v.map((entry) => c * entry);

/** ‖v‖, the Euclidean length. */
export const norm = (v: Vector): number => Math.sqrt(dot(v, v));

/** Entry by entry, what a function makes of u_j and v_j. @throws RangeError when the lengths differ */
export function zipWith(u: Vector, v: Vector, combine: (left: number, right: number) => number): Vector {
  requireEqualLengths(u, v);
  return u.map((left, j) => combine(left, v[j] ?? Number.NaN));
}

/** Shapes that do not fit are told at once, since a missing number would only show as NaN much later. */
function requireEqualLengths(left: ArrayLike<unknown>, right: ArrayLike<unknown>): void {
  if (left.length !== right.length) throw new RangeError(`lengths ${left.length} and ${right.length} do not fit together`);
}
