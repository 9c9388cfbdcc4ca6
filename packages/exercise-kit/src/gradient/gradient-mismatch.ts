import type { TensorRatio } from './compare-gradients.ts';
import type { Mismatch, TensorError } from '../mismatch.ts';
import { named } from '../path.ts';

/** Says which tensors of a gradient are wrong and which are right, and after that what else is known. */
export function gradientMismatch(ratios: readonly TensorRatio[], limit: number, blamed: string | null): Mismatch {
  const wrong = ratios.filter(({ ratio }) => !(ratio <= limit));
  const tensors = wrong.map(errorOf).toSorted((left, right) => right.relativeError - left.relativeError);
  const path = tensors[0]?.path ?? '';
  return { kind: 'gradient', path, message: [...sentences(ratios, wrong), ...(blamed === null ? [] : [blamed])].join(' '), tensors };
}

function sentences(ratios: readonly TensorRatio[], wrong: readonly TensorRatio[]): readonly string[] {
  const broken = wrong.flatMap(({ tensor }) => tensor.elements).find(({ got }) => !Number.isFinite(got));
  if (broken) return [`${named(broken.path)} is ${broken.got}.`];
  if (wrong.length === 0) return [];
  const right = ratios.filter((one) => !wrong.includes(one));
  return [right.length === 0 ? 'The gradient is wrong everywhere.' : `The gradient is wrong in ${listOf(wrong)}, and right in ${listOf(right)}.`];
}

const listOf = (ratios: readonly TensorRatio[]): string => ratios.map(({ tensor }) => named(tensor.name)).join(', ').replace(/, (?=[^,]*$)/u, ' and ');

function errorOf({ tensor: { name, elements }, ratio }: TensorRatio): TensorError {
  const worst = elements.toSorted((left, right) => distance(right) - distance(left))[0];
  return { tensor: name, path: worst?.path ?? name, relativeError: ratio };
}

/** A number that is missing or infinite is the worst of all. */
const distance = ({ want, got }: { readonly want: number; readonly got: number }): number => (Number.isFinite(got) ? Math.abs(got - want) : Infinity);
