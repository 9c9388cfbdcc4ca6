import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../scripts/paths.ts';
import { describeMachine, type Machine } from './machine.ts';
import { markdownTable } from './markdown.ts';
import type { Collected } from './results.ts';

const FOLDER = join(ROOT, 'bench/results');

/** A bench that has run, and the command that did it. */
type Finished = { readonly name: string; readonly command: string };

/**
 * Writes `bench/results/<name>.md` for people and `.json` for programs.
 * @returns the Markdown
 */
export async function writeResults({ name, command }: Finished, collected: Collected): Promise<string> {
  const made = { date: new Date().toISOString(), command, machine: describeMachine(), versions: { node: process.versions.node, ...collected.versions } };
  const markdown = toMarkdown(name, made, collected);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.md`), markdown);
  for (const [plot, svg] of Object.entries(collected.plots)) await writeFile(join(FOLDER, plotFile(name, plot)), svg);
  await writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify({ bench: name, ...made, ...collected, plots: Object.keys(collected.plots) }, null, 1)}\n`);
  return markdown;
}

/** How the figures came about: what a reader needs to trust them or to make them again. */
type Making = { readonly date: string; readonly command: string; readonly machine: Machine; readonly versions: Readonly<Record<string, string>> };

function toMarkdown(name: string, { date, command, machine, versions }: Making, collected: Collected): string {
  const parts = [
    `# Bench: ${name}`,
    `Measured ${date.slice(0, 10)} on ${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; load ${machine.load.toFixed(1)} at the end.`,
    `Versions: ${Object.entries(versions).map(([what, version]) => `${what} ${version}`).join(', ')}.`,
    `Make again: \`${command}\`. Raw values: [${name}.json](${name}.json).`,
    ...collected.tables.map(markdownTable),
    ...Object.keys(collected.plots).map((plot) => `![${plot}](${plotFile(name, plot)})`),
    ...list('Notes', collected.notes),
    ...list('Problems', collected.problems),
  ];
  return `${parts.join('\n\n')}\n`;
}

const plotFile = (bench: string, plot: string): string => `${bench}-${plot}.svg`;

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join('\n')];
