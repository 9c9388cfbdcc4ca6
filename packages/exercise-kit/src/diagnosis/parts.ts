import type { Tensor } from '../tensors.ts';
import type { WrongResult } from './wrong-result.ts';

/** Which part of a network's tensors is wrong, where it is the same part in every result. */
export function partFact(results: readonly WrongResult[]): string | null {
  const found = PARTS.find(({ is }) => results.every(is));
  return found?.fact ?? null;
}

const PARTS: readonly { readonly is: (result: WrongResult) => boolean; readonly fact: string }[] = [
  { is: ({ right, wrong }) => wrong.every(isBias) && right.some(isWeight), fact: 'Only the biases are concerned; everything about the weights is right.' },
  { is: ({ right, wrong }) => wrong.every(isWeight) && right.some(isBias), fact: 'Only the weights are concerned; everything about the biases is right.' },
  { is: onlyLastLayerIsRight, fact: 'The last layer is right, and every layer below it is wrong.' },
];

const isWeight = ({ name }: Tensor): boolean => /^(?:nablaW|weights)\[\d+\]$/u.test(name);
const isBias = ({ name }: Tensor): boolean => /^(?:nablaB|biases)\[\d+\]$/u.test(name);

function onlyLastLayerIsRight({ right, wrong }: WrongResult): boolean {
  const layers = [...right, ...wrong].map(layerOf);
  const last = Math.max(...layers);
  return last >= 1 && right.length > 0 && right.every((tensor) => layerOf(tensor) === last) && wrong.every((tensor) => layerOf(tensor) < last);
}

/** Which layer a tensor of a network belongs to; NaN for all others, which no comparison above accepts. */
const layerOf = (tensor: Tensor): number => (isWeight(tensor) || isBias(tensor) ? Number(/\d+/u.exec(tensor.name)?.[0]) : Number.NaN);
