import * as nabla from '@nabla/reference/nabla';
import type { Finding } from './findings.ts';

/** Withheld names that the module `nabla` has not: nothing would be withheld. */
export function withheldFindings(withheld: readonly string[]): readonly Finding[] {
  const offered = Object.keys(nabla);
  return withheld
    .filter((name) => !offered.includes(name))
    .map((name) => ({ severity: 'error', message: `withholds: the module nabla offers no "${name}"; it offers ${offered.join(', ')}`, file: 'exercise.ts' }));
}
