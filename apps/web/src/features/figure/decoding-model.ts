import { beamStep, greedy, type Beam, type Next } from '@nabla/reference';

/** The tokens of the figure; the last one ends a sequence. */
const TOKENS = ['a', 'b', 'c', '.'] as const;
const EOS = TOKENS.length - 1;
export const MAX_LENGTH = 4;

/** Probabilities of the next token after a prefix: what looks best at first, a, leads nowhere good. By hand. */
const TABLE: Readonly<Record<string, readonly number[]>> = {
  '': [0.45, 0.35, 0.2, 0],
  a: [0.25, 0.25, 0.2, 0.3],
  b: [0.05, 0.05, 0.8, 0.1],
  c: [0.3, 0.3, 0.1, 0.3],
  bc: [0.05, 0.03, 0.02, 0.9],
};
const OTHERWISE = [0.2, 0.2, 0.1, 0.5];

const textOf = (tokens: readonly number[]): string => tokens.map((token) => TOKENS[token] ?? '?').join('');

const next: Next = (prefix) => [...(TABLE[textOf(prefix)] ?? OTHERWISE)];

/** A node of the tree: a prefix that the search looked at, and what became of it. */
export type TreeNode = { readonly text: string; readonly parent: string | null; readonly depth: number; readonly probability: number; readonly fate: 'kept' | 'ended' | 'dropped' };

/** All prefixes that a beam search of width k looks at in so many steps, the kept ones of each step in the order of their rank. */
export function searchTree(k: number, steps: number): readonly TreeNode[] {
  const nodes: TreeNode[] = [{ text: '', parent: null, depth: 0, probability: 1, fate: 'kept' }];
  let live: readonly Beam[] = [{ tokens: [], logProbability: 0 }];
  for (let step = 1; step <= steps && live.length > 0; step += 1) {
    const all = beamStep(live, next, Number.POSITIVE_INFINITY);
    const kept = beamStep(live, next, k);
    for (const beam of all) nodes.push({ ...nodeOf(beam), fate: fateOf(beam, kept) });
    live = kept.filter(({ tokens }) => tokens.at(-1) !== EOS);
  }
  return nodes;
}

const nodeOf = ({ tokens, logProbability }: Beam) => ({ text: textOf(tokens), parent: textOf(tokens.slice(0, -1)), depth: tokens.length, probability: Math.exp(logProbability) });

function fateOf({ tokens }: Beam, kept: readonly Beam[]): TreeNode['fate'] {
  if (!kept.some((beam) => textOf(beam.tokens) === textOf(tokens))) return 'dropped';
  return tokens.at(-1) === EOS ? 'ended' : 'kept';
}

/** What greedy search finds, and how probable it is. */
export function greedyResult(): { readonly text: string; readonly probability: number } {
  const tokens = greedy(next, EOS, MAX_LENGTH);
  const whole = tokens.length < MAX_LENGTH ? [...tokens, EOS] : tokens;
  return { text: textOf(whole), probability: whole.reduce((product, token, index) => product * (next(whole.slice(0, index))[token] ?? 0), 1) };
}

/** The most probable sequence that has ended, if any has. */
export const bestEnded = (nodes: readonly TreeNode[]): TreeNode | undefined => nodes.filter(({ fate }) => fate === 'ended').toSorted((one, other) => other.probability - one.probability)[0];
