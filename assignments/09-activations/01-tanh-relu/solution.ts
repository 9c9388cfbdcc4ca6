/**
 * The slope of tanh.
 * @param z the weighted input, not the activation
 */
export function tanhPrime(z: number): number {
  // BEGIN SOLUTION
  return 1 - Math.tanh(z) ** 2;
  // END SOLUTION
}

/**
 * The rectified linear unit.
 * @param z the weighted input
 */
export function relu(z: number): number {
  // BEGIN SOLUTION
  return Math.max(0, z);
  // END SOLUTION
}

/**
 * The slope of the rectified linear unit; 0 at its kink.
 * @param z the weighted input
 */
export function reluPrime(z: number): number {
  // BEGIN SOLUTION
  return z > 0 ? 1 : 0;
  // END SOLUTION
}

/**
 * The sigmoid, computed with tanh.
 * @param z the weighted input
 */
export function sigmoidFromTanh(z: number): number {
  // BEGIN SOLUTION
  return (1 + Math.tanh(z / 2)) / 2;
  // END SOLUTION
}
