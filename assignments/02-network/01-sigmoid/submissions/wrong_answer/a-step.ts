// Your neuron still jumps from 0 to 1, as a perceptron does. What does the curve do between the two?
// @fails the middle
// @fails the slope in the middle
export function sigmoid(z: number): number {
  return z > 0 ? 1 : 0;
}

export function sigmoidPrime(z: number): number {
  return sigmoid(z) * (1 - sigmoid(z));
}
