import type { Cell, Table } from './results.ts';

/** A table in Markdown, under its title. Columns of numbers stand on the right. */
export function markdownTable({ title, columns, rows }: Table): string {
  const isNumeric = columns.map((_, index) => rows.every((row) => typeof row[index] !== 'string'));
  const rule = isNumeric.map((numeric) => (numeric ? '---:' : '---'));
  return [`## ${title}`, '', line(columns), line(rule), ...rows.map(line)].join('\n');
}

const line = (cells: readonly Cell[]): string => `| ${cells.map(text).join(' | ')} |`;

function text(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? rounded(cell) : cell.replaceAll('|', '\\|');
}

/** Three significant digits, but never fewer than a whole number has: timings are not known better. */
function rounded(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const decimals = value === 0 || Number.isInteger(value) ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(decimals, 6));
}
