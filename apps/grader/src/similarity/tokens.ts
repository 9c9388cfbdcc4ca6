import { parseSync } from 'oxc-parser';

/** Where something stands in a text: line and column count from 1, the end is not part of it. */
export type Region = { readonly fromLine: number; readonly fromColumn: number; readonly toLine: number; readonly toColumn: number };

/** A file as what is compared: its syntax tree written out with brackets, and where each token stands. */
export type Tokens = { readonly kinds: readonly string[]; readonly regions: readonly Region[] };

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };

/**
 * What a file does, without what is easily changed: names, numbers, comments, layout and types are left out, operators stay.
 * @returns null for a file that does not parse
 */
export function tokensOf(source: string): Tokens | null {
  const { program, errors } = parseSync('solution.ts', source);
  if (errors.length > 0) return null;
  const [kinds, regions]: [string[], Region[]] = [[], []];
  const placeOf = placesIn(source);
  const write = (kind: string, region: Region): void => {
    kinds.push(kind);
    regions.push(region);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isNode(value)) walkNode(value);
  };
  const walkNode = (node: Node): void => {
    if (isType(node)) return;
    if (isTransparent(node)) return Object.values(node).forEach(walk);
    const region = placeOf(node);
    write('(', region);
    write(kindOf(node), region);
    Object.values(node).forEach(walk);
    write(')', region);
  };
  walk(program);
  return { kinds, regions };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

const isType = ({ type }: Node): boolean => type.startsWith('TS') && !isWrapper(type);

/** What adds nothing at run time: a type's wrapper round an expression, brackets, and the word `export` before a function. */
const isTransparent = ({ type }: Node): boolean => isWrapper(type) || type === 'ParenthesizedExpression' || type === 'ExportNamedDeclaration';

const isWrapper = (type: string): boolean => /^TS(?:As|Satisfies|NonNull)Expression$/u.test(type);

const kindOf = ({ type, operator }: Node): string => (typeof operator === 'string' ? `${type} ${operator}` : type);

function placesIn(source: string): (node: Node) => Region {
  const starts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const columnOf = (offset: number, line: number): number => offset - (starts[line] ?? 0) + 1;
  return ({ start, end }) => {
    const [from, to] = [lineAt(start), lineAt(end)];
    return { fromLine: from + 1, fromColumn: columnOf(start, from), toLine: to + 1, toColumn: columnOf(end, to) };
  };
}
