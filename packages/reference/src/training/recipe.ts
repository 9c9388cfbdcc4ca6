import type { ActivationName } from '../activation.ts';
import type { OutputCostName } from '../learning/output-cost.ts';

/** How the weights and biases of a network start. */
export type InitialiserName = 'large' | 'scaled' | 'glorot' | 'he';

/** Everything that decides how a network is trained, but for the data and the random numbers. */
export type Recipe = {
  /** The number of units in each layer, the inputs' first. */
  readonly sizes: readonly number[];
  /** Of the hidden layers. */
  readonly activation: ActivationName;
  /** Sigmoid outputs for the quadratic cost and the cross-entropy, softmax outputs for the log-likelihood. */
  readonly cost: OutputCostName;
  readonly initialiser: InitialiserName;
  /** The learning rate η of the first epoch. */
  readonly eta: number;
  /** What η is multiplied by after every epoch; 1 keeps it. */
  readonly etaFactor: number;
  /** The momentum coefficient μ; 0 is plain gradient descent. A penalty is part of the gradient that momentum sees. */
  readonly mu: number;
  readonly penalty: 'l1' | 'l2';
  /** λ of the penalty, which is divided by the number of training samples; 0 is none. */
  readonly lambda: number;
  /** The probability with which a hidden neuron is dropped, anew for every mini-batch, as in the book's chapter 3; 0 drops none. */
  readonly dropout: number;
  /** The number of samples in a mini-batch; the last one of an epoch may have fewer. */
  readonly miniBatch: number;
  readonly epochs: number;
};

/** η in an epoch, counted from 0. */
export const etaOf = ({ eta, etaFactor }: Recipe, epoch: number): number => eta * etaFactor ** epoch;

/** The plainest choices, to be varied: [784, 30, 10], quadratic cost, no penalty, no momentum, no dropout. */
export const PLAIN: Recipe = {
  sizes: [784, 30, 10],
  activation: 'sigmoid',
  cost: 'quadratic',
  initialiser: 'scaled',
  eta: 3,
  etaFactor: 1,
  mu: 0,
  penalty: 'l2',
  lambda: 0,
  dropout: 0,
  miniBatch: 10,
  epochs: 30,
};
