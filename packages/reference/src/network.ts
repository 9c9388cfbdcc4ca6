/** A column of numbers: activations, biases, errors … */
export type Vector = number[];

/** A list of rows of equal length. */
export type Matrix = number[][];

/**
 * A fully connected network. `weights[l]` is sizes[l+1] × sizes[l] and its entry [j][k] is the book's w_jk,
 * from unit k to unit j of the next layer; `biases[l]` has sizes[l+1] entries.
 */
export type Network = {
  sizes: number[];
  weights: Matrix[];
  biases: Vector[];
};

/** The partial derivatives ∂C/∂w and ∂C/∂b, in the shapes of a network's weights and biases. */
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
