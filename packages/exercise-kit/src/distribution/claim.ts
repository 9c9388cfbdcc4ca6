/**
 * A statement about random results, together with how sure one can be of it.
 * @param chance with which it may be found broken although the generator is right; between 0 and 1, both exclusive
 * @returns what is wrong in one sentence, or null
 */
export type Claim = (chance: number) => string | null;

/** How often a right submission may fail a case by bad luck: hardly ever in the life of a course. */
const BAD_LUCK = 1e-9;

/** The first of some claims that is broken. They share {@link BAD_LUCK}: n events of chance p/n happen with at most p together. */
export function firstBroken(claims: readonly Claim[]): string | null {
  for (const claim of claims) {
    const broken = claim(BAD_LUCK / claims.length);
    if (broken !== null) return broken;
  }
  return null;
}
