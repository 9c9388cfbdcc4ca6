import { compareShapes } from '../compare-shapes.ts';
import type { Comparison } from '../study/study.ts';
import { tensorsOf, type Tensor } from '../tensors.ts';
import { decayFact } from './decay.ts';
import { partFact } from './parts.ts';
import { scaleFact } from './scales.ts';
import type { WrongResult } from './wrong-result.ts';

/**
 * What all wrong results of one function have in common, in one sentence, where it can be read off the numbers: a sign,
 * a factor, a part that is right, a residual along the weights. Null wherever one of them does not fit to 1e-6: this is
 * for mistakes that nobody has listed, and a hint must be a fact.
 */
export function diagnoseTensors(comparisons: readonly Comparison[]): string | null {
  if (comparisons.some(({ expected, actual }) => compareShapes(expected, actual) !== null)) return null;
  const results = comparisons.map(takeApart);
  // Something that is right number for number failed for another reason, which would stay unexplained.
  if (results.length === 0 || results.some(({ wrong }) => wrong.length === 0)) return null;
  const facts = [partFact(results), scaleFact(results) ?? decayFact(results)].filter((fact) => fact !== null);
  return facts.length === 0 ? null : facts.join(' ');
}

function takeApart({ expected, actual, args }: Comparison): WrongResult {
  const tensors = tensorsOf(expected, actual);
  return { right: tensors.filter(isRight), wrong: tensors.filter((tensor) => !isRight(tensor)), args };
}

/** By the course's contract. */
const isRight = ({ elements }: Tensor): boolean => elements.every(({ want, got }) => Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want)));
