import { parseArgs, styleText } from 'node:util';
import { findModels, readRuns, summarise, writeCard, type NamedModel, type Summary } from '@nabla/reference/engine';
import { orUsageError } from './usage.ts';

const OPTIONS = { write: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;

/** `nabla models`: what the reference models reached, the ladder first. `--write` makes their cards and plots anew. */
export async function models(args: readonly string[]): Promise<number> {
  const { values } = orUsageError(() => parseArgs({ args: [...args], options: OPTIONS }));
  const rows = await Promise.all((await findModels()).map(async (model) => ({ model, summary: summarise(model, await readRuns(model)) })));
  if (values.write) for (const { model } of rows) await writeCard(model);
  if (values.json) console.log(JSON.stringify(rows.map(({ model: { name, step, published }, summary }) => ({ name, step, published, ...summary })), null, 2));
  else for (const line of toTable(rows)) console.log(line);
  return 0;
}

type Row = { readonly model: NamedModel; readonly summary: Summary | null };

const HEAD = ['step', 'model', 'set', 'seeds', 'last epoch', 'lowest', 'highest', 'best epoch', 'published', 'difference', 'backend', 's/seed', 'device'];

function toTable(rows: readonly Row[]): readonly string[] {
  const cells = [HEAD, ...rows.map(toCells)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row, index) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd();
    return index === 0 ? styleText('bold', line) : line;
  });
}

function toCells({ model: { name, step, judgedOn, published }, summary }: Row): readonly string[] {
  const start = [step === undefined ? '' : `${step}`, name, judgedOn];
  if (!summary) return [...start, '0', 'not trained yet', '', '', '', published ? published.accuracy.toFixed(2) : ''];
  const number = (value: number): string => value.toFixed(2);
  return [
    ...start,
    `${summary.seeds}`,
    `${number(summary.mean)} ± ${number(summary.deviation)}`,
    number(summary.lowest),
    number(summary.highest),
    number(summary.bestEpoch),
    published ? number(published.accuracy) : '',
    published ? number(summary.bestEpoch - published.accuracy) : '',
    summary.backends,
    summary.secondsPerSeed.toFixed(1),
    summary.devices,
  ];
}
