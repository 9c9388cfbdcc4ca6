import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another. Ten of them are 49 bits. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 10;

/** A new code, as it is stored: without the dash. It is no secret of a person's, and is shown to staff again; so it is stored as it is. */
export const newCode = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A code as a person typed it: small letters, blanks and dashes do not matter. */
export const normalCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
