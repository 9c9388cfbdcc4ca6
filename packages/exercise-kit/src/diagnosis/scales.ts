import { matrixSize } from '../compare-shapes.ts';
import type { Value } from '../value.ts';
import { ENOUGH, fits } from './fits.ts';
import type { WrongResult } from './wrong-result.ts';

/** A factor that mistakes leave behind, for the arguments of a call; null where it says nothing. */
type Factor = { readonly of: (args: readonly Value[]) => number | null; readonly fact: string };

const FACTORS: readonly Factor[] = [
  { of: () => -1, fact: 'Every wrong number has the right size and the wrong sign.' },
  { of: batchSize, fact: 'Every wrong number is too large by the number of samples in the batch: a sum stands where a mean should.' },
  { of: (args) => inverse(batchSize(args)), fact: 'Every wrong number is too small by the number of samples in the batch: it is divided by it once too often.' },
  { of: () => 2, fact: 'Every wrong number is twice what it should be.' },
  { of: () => 1 / 2, fact: 'Every wrong number is half of what it should be.' },
];

/** The factor between all wrong numbers and the right ones, where it is one of those that mistakes leave behind. */
export function scaleFact(results: readonly WrongResult[]): string | null {
  const telling = results.flatMap(({ wrong }) => wrong.flatMap(({ elements }) => elements)).filter(({ want }) => want !== 0);
  if (telling.length < ENOUGH) return null;
  const found = FACTORS.find(({ of }) => results.every(({ wrong, args }) => isScaled(wrong, of(args))));
  return found?.fact ?? null;
}

const isScaled = (wrong: WrongResult['wrong'], factor: number | null): boolean =>
  factor !== null && wrong.every(({ elements }) => fits(elements.map(({ got }) => got), elements.map(({ want }) => factor * want)));

/**
 * The number of samples, where the arguments tell: inputs and targets are matrices with a column for each sample.
 * A batch of two is told by nothing from a plain factor, so it is none.
 */
function batchSize(args: readonly Value[]): number | null {
  const widths = args.map(matrixSize).filter((size) => size !== null).map(({ columns }) => columns);
  const [m = 0] = widths;
  return widths.length >= 2 && m > 2 && widths.every((width) => width === m) ? m : null;
}

const inverse = (m: number | null): number | null => (m === null ? null : 1 / m);
