import { parseSync } from 'oxc-parser';

/** A node of the syntax tree: ESTree's fields, with its place in the text. */
export type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };

/** A node with the nodes around it, the innermost last. */
export type Visit = { readonly node: Node; readonly ancestors: readonly Node[] };

/**
 * Every node of a TypeScript file that has a meaning at run time, in order of reading. Types are left out.
 * @throws Error when the file does not parse
 */
export function nodesOf(source: string): readonly Visit[] {
  const { program, errors } = parseSync('solution.ts', source);
  const [error] = errors;
  if (error) throw new Error(error.message);
  return [...walk(program, [])];
}

function* walk(value: unknown, ancestors: readonly Node[]): Generator<Visit> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, ancestors);
  } else if (isNode(value) && !isType(value)) {
    yield { node: value, ancestors };
    for (const field of Object.values(value)) yield* walk(field, [...ancestors, value]);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

/** The nodes in one field: a list, a single node or none. */
export const nodesIn = (field: unknown): readonly Node[] => (Array.isArray(field) ? field.filter(isNode) : isNode(field) ? [field] : []);

/** TypeScript's own nodes are types, but for the few that wrap an expression. */
const isType = ({ type }: Node): boolean => type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)Expression$/u.test(type);
