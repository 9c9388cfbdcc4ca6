import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** What is wrong with a line of a roster file. */
export type LineProblem =
  | 'unreadable'
  | 'no_email'
  | 'bad_email'
  | 'no_name'
  | 'long_name'
  | 'unknown_role'
  | 'duplicate'
  | 'not_allowed'
  | 'last_owner';

export type LineError = { readonly line: number; readonly problem: LineProblem; readonly text: string };

/** A person as a line says; null for what it does not say. */
export type RosterLine = {
  readonly line: number;
  readonly email: string;
  readonly name: string | null;
  readonly role: RosterRole | null;
  /** Written one behind the other with a slash between. */
  readonly groups: readonly string[];
};

const ROLES = ['owner', 'instructor', 'assistant', 'student'] as const;
export type RosterRole = (typeof ROLES)[number];

export type RosterFile =
  | { readonly ok: true; readonly lines: readonly RosterLine[]; readonly errors: readonly LineError[] }
  | { readonly ok: false; readonly reason: 'empty' | 'no_email_column' | 'bad_quotes' | 'too_long' };

const MAX_LINES = 10_000;

/** What columns may be called; the case and blanks around do not matter. */
const COLUMNS = {
  email: ['email', 'e-mail', 'mail', 'email address', '邮箱'],
  name: ['name', 'full name', 'student', '姓名'],
  firstName: ['first name', 'firstname', 'given name', '名'],
  lastName: ['last name', 'lastname', 'surname', 'family name', '姓'],
  role: ['role', '角色'],
  group: ['group', 'section', '分组'],
} as const;

type Column = keyof typeof COLUMNS;
type Cells = { readonly [Key in Column]: string };

/** Reads a CSV file as spreadsheets write it: any of three separators, quotes, with or without a byte order mark. */
export function readRoster(text: string): RosterFile {
  const all = recordsOf(text);
  if (all === null) return { ok: false, reason: 'bad_quotes' };
  const [header, ...records] = all;
  if (header === undefined) return { ok: false, reason: 'empty' };
  if (records.length > MAX_LINES) return { ok: false, reason: 'too_long' };
  const columns = header.cells.map(columnOf);
  if (!columns.includes('email')) return { ok: false, reason: 'no_email_column' };
  const read = records.map(({ line, cells }) => readLine({ line, cells: named(columns, cells), isLong: cells.length > columns.length }));
  const lines = read.flatMap((one) => ('email' in one ? [one] : []));
  const doubled = duplicates(lines);
  return {
    ok: true,
    lines: lines.filter(({ line }) => !doubled.some((error) => error.line === line)),
    errors: [...read.flatMap((one) => ('email' in one ? [] : [one])), ...doubled].toSorted((a, b) => a.line - b.line),
  };
}

const record = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

type Record = { readonly line: number; readonly cells: readonly string[] };

/** The file's lines; null where the quotation marks around cells do not match. One inside a cell does no harm. */
function recordsOf(text: string): readonly Record[] | null {
  const rows = tableOf(text)?.map((row) => record.parse(row));
  const filled = rows?.filter(({ record: cells }) => cells.some((cell) => cell !== ''));
  return filled?.map(({ record: cells, info }) => ({ line: info.lines, cells })) ?? null;
}

function tableOf(text: string): unknown[] | null {
  try {
    return parse(text, { bom: true, delimiter: separatorOf(text), info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const first = text.replace(/^\uFEFF/u, '').trimStart().split(/\r?\n/u, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ',';
}

const columnOf = (title: string): Column | null => {
  const wanted = title.trim().toLowerCase();
  const found = Object.entries(COLUMNS).find(([, titles]) => titles.some((known) => known === wanted));
  return z.enum(['email', 'name', 'firstName', 'lastName', 'role', 'group']).nullable().catch(null).parse(found?.[0] ?? null);
};

function named(columns: readonly (Column | null)[], cells: readonly string[]): Cells {
  const of = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? '';
  return { email: of('email'), name: of('name'), firstName: of('firstName'), lastName: of('lastName'), role: of('role'), group: of('group') };
}

const email = z.email().max(254);

function readLine({ line, cells, isLong }: { readonly line: number; readonly cells: Cells; readonly isLong: boolean }): RosterLine | LineError {
  const error = (problem: LineProblem, text: string): LineError => ({ line, problem, text });
  if (isLong) return error('unreadable', Object.values(cells).join(' ').trim());
  if (cells.email === '') return error('no_email', Object.values(cells).join(' ').trim());
  const address = email.safeParse(cells.email.toLowerCase());
  if (!address.success) return error('bad_email', cells.email);
  const name = cells.name || `${cells.firstName} ${cells.lastName}`.trim();
  if (name.length > 200) return error('long_name', name.slice(0, 40));
  const role = ROLES.find((known) => known === cells.role.toLowerCase()) ?? null;
  if (cells.role !== '' && role === null) return error('unknown_role', cells.role);
  return { line, email: address.data, name: name || null, role, groups: groupsIn(cells.group) };
}

const groupsIn = (cell: string): readonly string[] => [...new Set(cell.split(' / ').map((name) => name.trim()))].filter((name) => name !== '');

/** Every line whose person stands in an earlier line already. */
function duplicates(lines: readonly RosterLine[]): readonly LineError[] {
  const seen = new Set<string>();
  return lines.flatMap(({ line, email: address }) => {
    if (seen.has(address)) return [{ line, problem: 'duplicate' as const, text: address }];
    seen.add(address);
    return [];
  });
}
