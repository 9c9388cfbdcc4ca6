import { relu, reluPrime } from './relu.ts';
import { sigmoid, sigmoidPrime } from './sigmoid.ts';
import { tanhPrime } from './tanh.ts';

/** The activation functions of hidden layers. */
export type ActivationName = 'sigmoid' | 'tanh' | 'relu';

/** An activation function, a = activate(z), and its slope da/dz, also as a function of z. */
export type Activation = { readonly activate: (z: number) => number; readonly prime: (z: number) => number };

/** The activation functions with their slopes. */
export const ACTIVATIONS = {
  sigmoid: { activate: sigmoid, prime: sigmoidPrime },
  tanh: { activate: Math.tanh, prime: tanhPrime },
  relu: { activate: relu, prime: reluPrime },
} as const satisfies Readonly<Record<ActivationName, Activation>>;
