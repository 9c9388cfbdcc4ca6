import type { Gradient, Network } from 'nabla';

type Numbers = number | Numbers[];

/** Lists of lists of any depth, number by number. */
const walk = (old: Numbers, slope: Numbers, eta: number): Numbers =>
  Array.isArray(old) ? old.map((part, index) => walk(part, (slope as Numbers[])[index], eta)) : old - eta * (slope as number);

export const sgdStep = (net: Network, { nablaW, nablaB }: Gradient, eta: number): Network =>
  ({ ...net, weights: walk(net.weights, nablaW, eta), biases: walk(net.biases, nablaB, eta) }) as Network;
