/** The shared types and solved tools of the course, offered to every submission. */
declare module 'nabla' {
  /** A column of numbers: activations, biases, errors … */
  export type Vector = number[];

  /** A list of rows of equal length. */
  export type Matrix = number[][];

  /**
   * A fully connected network. `weights[l]` has sizes[l+1] rows and sizes[l] columns: its entry [j][k] leads
   * from unit k to unit j of the next layer. `biases[l]` has sizes[l+1] entries.
   */
  export type Network = {
    sizes: number[];
    weights: Matrix[];
    biases: Vector[];
  };

  /** Partial derivatives by every weight and every bias, in the shapes of a network's `weights` and `biases`. */
  export type Gradient = {
    nablaW: Matrix[];
    nablaB: Vector[];
  };

  /** An image and its label, 0 to 9. */
  export type Sample = {
    x: Vector;
    y: number;
  };

  /** Uniform random numbers in [0, 1). */
  export type Rng = () => number;

  /** Wx: one number for every row of W. */
  export function matVec(W: Matrix, x: Vector): Vector;

  /** Wᵀx: one number for every column of W. */
  export function matTVec(W: Matrix, x: Vector): Vector;

  /** u vᵀ: the matrix of all products, with a row for every entry of u. */
  export function outer(u: Vector, v: Vector): Matrix;

  /** u ⊙ v: the product entry by entry. */
  export function hadamard(u: Vector, v: Vector): Vector;

  /** u + v. */
  export function add(u: Vector, v: Vector): Vector;

  /** u − v. */
  export function subtract(u: Vector, v: Vector): Vector;

  /** c v: every entry times c. */
  export function scale(c: number, v: Vector): Vector;

  /** The sum of the products of entries. */
  export function dot(u: Vector, v: Vector): number;

  /** σ(z) = 1 / (1 + e^−z) of one number. */
  export function sigmoid(z: number): number;

  /** σ′(z) of one number; z is the weighted input, not the activation. */
  export function sigmoidPrime(z: number): number;

  /** Shows what has been trained so far, such as a network after an epoch: the page draws a learning curve. It changes nothing. */
  export function report(trained: object): void;

  /** A standard normal random number. */
  export function gaussian(rng: Rng): number;

  /** A network with weights from N(0, 1/n_in) and biases from N(0, 1). */
  export function initScaled(sizes: readonly number[], rng: Rng): Network;
}
