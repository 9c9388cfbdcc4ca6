// Your curve has the right form and is twice too steep. Both curves are made of powers of e: which exponents stand in the hyperbolic tangent?
// @fails the example of the statement
export function sigmoid(z: number): number {
  return (1 + Math.tanh(z)) / 2;
}

export function sigmoidPrime(z: number): number {
  return sigmoid(z) * (1 - sigmoid(z));
}
