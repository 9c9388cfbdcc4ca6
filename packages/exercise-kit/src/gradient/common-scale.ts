import { fits } from '../diagnosis/fits.ts';
import type { Element } from '../elements.ts';

/** The one number s with got = s · want for all numbers, or null where there is none: ⟨got, want⟩ / ⟨want, want⟩ fits best. */
export function commonScale(elements: readonly Pick<Element, 'want' | 'got'>[]): number | null {
  const square = elements.reduce((sum, { want }) => sum + want * want, 0);
  const s = elements.reduce((sum, { want, got }) => sum + got * want, 0) / square;
  return fits(elements.map(({ got }) => got), elements.map(({ want }) => s * want)) ? s : null;
}
