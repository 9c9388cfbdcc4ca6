import { parse } from 'csv-parse/sync';

// Small importers after the rules of the real ones: lib/gradebook_importer.rb of Canvas, and grade/import/csv of Moodle.

type Imported = { readonly assignments: readonly string[]; readonly points: readonly number[]; readonly students: Readonly<Record<string, readonly (number | 'excused' | null)[]>> };

const rowsOf = (text: string): readonly (readonly string[])[] => parse(text, { relaxColumnCount: false, bom: true });

/** Student columns end with Section; a row whose first cell holds "Points Possible" comes before the students; EX excuses, blank and - are no grade. */
export function importToCanvas(text: string): Imported & { readonly ids: readonly (string | null)[] } {
  const [header = [], ...rest] = rowsOf(text);
  const first = header.indexOf('Section') + 1;
  if (header[0] !== 'Student' || header[1] !== 'ID' || first === 0) throw new Error('no student columns');
  const possible = rest.find(([cell = '']) => cell.includes('Points Possible'));
  if (possible === undefined) throw new Error('no points possible');
  const students = rest.filter((row) => row !== possible).map((row): [string, (number | 'excused' | null)[]] => [row[header.indexOf('SIS Login ID')] ?? '', row.slice(first).map(toCanvasScore)]);
  const titles = header.slice(first);
  return { assignments: titles, ids: titles.map((title) => /\((\d+)\)\s*$/u.exec(title)?.[1] ?? null), points: possible.slice(first).map(Number), students: Object.fromEntries(students) };
}

function toCanvasScore(cell: string): number | 'excused' | null {
  if (cell === '' || cell === '-') return null;
  if (cell.toUpperCase() === 'EX') return 'excused';
  if (Number.isNaN(Number(cell))) throw new Error(`no score: ${cell}`);
  return Number(cell);
}

/** The user is found by e-mail; one unknown user or one value above the maximum refuses the whole file; blank and - are no grade. */
export function importToMoodle(text: string, { known, maxima }: { readonly known: readonly string[]; readonly maxima: readonly number[] }): Imported {
  const [header = [], ...rest] = rowsOf(text);
  const columns = header.flatMap((name, index) => (name.endsWith(' (Real)') ? [index] : []));
  const students = rest.map((row): [string, (number | null)[]] => {
    const email = row[header.indexOf('Email address')] ?? '';
    if (!known.includes(email)) throw new Error(`unknown user: ${email}`);
    return [
      email,
      columns.map((column, place) => {
        const cell = row[column] ?? '';
        if (cell === '' || cell === '-') return null;
        if (Number.isNaN(Number(cell))) throw new Error(`no number: ${cell}`);
        if (Number(cell) > (maxima[place] ?? 0)) throw new Error(`above the maximum: ${cell}`);
        return Number(cell);
      }),
    ];
  });
  return { assignments: columns.map((column) => header[column] ?? ''), points: maxima, students: Object.fromEntries(students) };
}

/** What a spreadsheet would run when the file is opened. */
export const formulasIn = (text: string): readonly string[] => rowsOf(text).flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell) && Number.isNaN(Number(cell)));
