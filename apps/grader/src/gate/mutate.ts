import { MUTATION_OPERATORS, type Edit } from './mutation-operators.ts';
import { nodesOf } from './syntax.ts';

/** A solution with one small change, which some case of the exercise must notice. */
export type Mutant = {
  /** What was done, such as `arithmetic`. */
  readonly operator: string;
  /** Counted from 1. */
  readonly line: number;
  /** The changed lines before and after, without their indentation: how a person, and `equivalent.json`, names the mutant. */
  readonly before: string;
  readonly after: string;
  readonly source: string;
};

const BLOCK = /\/\/ BEGIN SOLUTION[\s\S]*?\/\/ END SOLUTION/gu;

/**
 * All mutants of what a solution file holds between its BEGIN SOLUTION and END SOLUTION markers, each different.
 * @throws Error when the file does not parse
 */
export function mutantsOf(source: string): readonly Mutant[] {
  const blocks = [...source.matchAll(BLOCK)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const mutants = new Map<string, Mutant>();
  for (const visit of nodesOf(source)) {
    if (!blocks.some(({ start, end }) => start <= visit.node.start && visit.node.end <= end)) continue;
    for (const operator of MUTATION_OPERATORS) {
      for (const edit of operator.edits(visit, source)) {
        const mutant = apply(source, edit, operator.name);
        if (mutant.source !== source && !mutants.has(mutant.source)) mutants.set(mutant.source, mutant);
      }
    }
  }
  return [...mutants.values()];
}

function apply(source: string, { start, end, text }: Edit, operator: string): Mutant {
  const changed = `${source.slice(0, start)}${text}${source.slice(end)}`;
  return {
    operator,
    line: source.slice(0, start).split('\n').length,
    before: linesAround(source, start, end),
    after: linesAround(changed, start, start + text.length),
    source: changed,
  };
}

/** The whole lines that a stretch of text lies on, on one line. */
function linesAround(source: string, start: number, end: number): string {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end);
  return source.slice(from, to < 0 ? undefined : to).replaceAll(/\s+/gu, ' ').trim();
}
