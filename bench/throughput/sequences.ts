import type { KnownOutcome } from '../submission.ts';

/** Hands out submissions one after the other, for ever. */
export function endlessly(submissions: readonly KnownOutcome[]): () => KnownOutcome {
  let index = 0;
  return () => {
    const submission = submissions[index++ % submissions.length];
    if (!submission) throw new RangeError('no submissions');
    return submission;
  };
}

/** Two honest ones, a hostile one, and so on. */
export function everyThirdHostile(honest: readonly KnownOutcome[], hostile: readonly KnownOutcome[]): () => KnownOutcome {
  const [nextHonest, nextHostile] = [endlessly(honest), endlessly(hostile)];
  let count = 0;
  return () => {
    count += 1;
    return count % 3 === 0 ? nextHostile() : nextHonest();
  };
}
