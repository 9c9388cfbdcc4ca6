import { stringify } from 'csv-stringify/sync';

/** A number, a text that somebody wrote, or nothing. */
export type CsvCell = number | string | null;

/** Comma-separated values. Numbers stay numbers; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : (cell ?? '')))));

/** Spreadsheets run what begins with one of these, also behind white space. */
const harmless = (text: string): string => (/^\s*[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
