import { readFileSync } from 'node:fs';

/** Names, arguments and answers of the cases. Everything runs in the folder that is graded. */
export const CASES = JSON.parse(readFileSync('cases.json', 'utf8'));

/** Throws unless two results have the same shape and numbers within 1e-9, absolute or relative: the course's contract. */
export function assertAgree(got, want) {
  if (typeof want === 'number') {
    if (!(Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want)))) throw new Error(`${got} is not ${want}`);
    return;
  }
  const keys = Object.keys(want);
  if (Object.keys(got).length !== keys.length) throw new Error(`${Object.keys(got).length} parts are not ${keys.length}`);
  for (const key of keys) assertAgree(got[key], want[key]);
}
