import { nodesIn, type Node, type Visit } from './syntax.ts';

/** A change of one piece of the source: what stands from `start` (inclusive) to `end` (exclusive) becomes `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** Small changes of one kind that a test suite must notice, after the operators of mutation testing's literature. */
export type MutationOperator = {
  readonly name: string;
  readonly edits: (visit: Visit, source: string) => readonly Edit[];
};

const replace = ({ start, end }: Node, text: string): Edit => ({ start, end, text });
const textOf = ({ start, end }: Node, source: string): string => source.slice(start, end);

/** Exchanges the operator of a binary, logical or assignment expression. */
function exchange(name: string, table: Readonly<Record<string, readonly string[]>>): MutationOperator {
  return {
    name,
    edits: ({ node }, source) => {
      const [left] = nodesIn(node['left']);
      const [right] = nodesIn(node['right']);
      const operator = node['operator'];
      if (!left || !right || typeof operator !== 'string' || !Object.hasOwn(table, operator)) return [];
      const start = source.indexOf(operator, left.end);
      if (start < 0 || start >= right.start) return [];
      return (table[operator] ?? []).map((text) => ({ start, end: start + operator.length, text }));
    },
  };
}

const arithmetic = exchange('arithmetic', {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
});

const comparison = exchange('comparison', {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
});

const logical = exchange('logical', { '&&': ['||'], '||': ['&&'] });

/** One side of a sum, difference, product or quotient goes. */
const droppedTerm: MutationOperator = {
  name: 'dropped term',
  edits: ({ node }, source) => {
    const [left] = nodesIn(node['left']);
    const [right] = nodesIn(node['right']);
    if (node.type !== 'BinaryExpression' || !left || !right || !/^[-+*/]$/u.test(String(node['operator']))) return [];
    return [replace(node, textOf(left, source)), replace(node, `(${textOf(right, source)})`)];
  },
};

/** A minus or a negation goes. */
const droppedSign: MutationOperator = {
  name: 'dropped sign',
  edits: ({ node }, source) => {
    const [argument] = nodesIn(node['argument']);
    return node.type === 'UnaryExpression' && argument && /^[-!]$/u.test(String(node['operator'])) ? [replace(node, textOf(argument, source))] : [];
  },
};

/** A number becomes its neighbour. */
const constant: MutationOperator = {
  name: 'constant',
  edits: ({ node }) => {
    const value = node['value'];
    if (node.type !== 'Literal' || typeof value !== 'number') return [];
    return value === 0 ? [replace(node, '1')] : [replace(node, String(value + 1)), replace(node, '0')];
  },
};

/** `x[i]` reads its neighbour. */
const indexOffset: MutationOperator = {
  name: 'index offset',
  edits: ({ node }, source) => {
    const [property] = nodesIn(node['property']);
    if (node.type !== 'MemberExpression' || node['computed'] !== true || !property || property.type === 'Literal') return [];
    const index = textOf(property, source);
    return [replace(property, `(${index}) + 1`), replace(property, `(${index}) - 1`)];
  },
};

/** `x[i][j]` becomes `x[j][i]`. */
const transposedAccess: MutationOperator = {
  name: 'transposed access',
  edits: ({ node }, source) => {
    const [outer] = nodesIn(node['property']);
    const [object] = nodesIn(node['object']);
    const [inner] = object ? nodesIn(object['property']) : [];
    if (node['computed'] !== true || object?.['computed'] !== true || !outer || !inner) return [];
    const between = source.slice(inner.end, outer.start);
    return [{ start: inner.start, end: outer.end, text: `${textOf(outer, source)}${between}${textOf(inner, source)}` }];
  },
};

/** Two neighbouring arguments change places. */
const swappedArguments: MutationOperator = {
  name: 'swapped arguments',
  edits: ({ node }, source) => {
    const list = node.type === 'CallExpression' ? nodesIn(node['arguments']) : [];
    return list.slice(1).flatMap((second, index) => {
      const first = list[index];
      if (!first || isFunction(first) || isFunction(second)) return [];
      const between = source.slice(first.end, second.start);
      return [{ start: first.start, end: second.end, text: `${textOf(second, source)}${between}${textOf(first, source)}` }];
    });
  },
};

/** A statement that does something goes. */
const droppedStatement: MutationOperator = {
  name: 'dropped statement',
  edits: ({ node }) => (node.type === 'ExpressionStatement' ? [replace(node, ';')] : []),
};

/** A condition is taken as true, and as false. */
const condition: MutationOperator = {
  name: 'condition',
  edits: ({ node }) => {
    const [test] = node.type === 'IfStatement' || node.type === 'ConditionalExpression' ? nodesIn(node['test']) : [];
    return test ? [replace(test, 'true'), replace(test, 'false')] : [];
  },
};

/** Functions that are easily taken for one another. */
const TWINS: Readonly<Record<string, string>> = { matVec: 'matTVec', matTVec: 'matVec', max: 'min', min: 'max', every: 'some', some: 'every' };

const twinFunction: MutationOperator = {
  name: 'twin function',
  edits: ({ node, ancestors }) => {
    const name = node.type === 'Identifier' ? String(node['name']) : '';
    const twin = Object.hasOwn(TWINS, name) ? TWINS[name] : undefined;
    return twin !== undefined && isCalled(node, ancestors) ? [replace(node, twin)] : [];
  },
};

function isCalled(node: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestors.at(-1);
  const call = parent?.type === 'MemberExpression' ? ancestors.at(-2) : parent;
  const [callee] = call?.type === 'CallExpression' ? nodesIn(call['callee']) : [];
  return callee !== undefined && callee.end === node.end;
}

const isFunction = ({ type }: Node): boolean => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';

export const MUTATION_OPERATORS: readonly MutationOperator[] = [
  arithmetic,
  comparison,
  logical,
  droppedTerm,
  droppedSign,
  constant,
  indexOffset,
  transposedAccess,
  swappedArguments,
  droppedStatement,
  condition,
  twinFunction,
];
