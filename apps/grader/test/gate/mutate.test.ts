import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../src/gate/mutate.ts';
import { nodesOf } from '../../src/gate/syntax.ts';

const inBlock = (body: string): string => `export function f(x: number[], n = 7): number {\n  // BEGIN SOLUTION\n  ${body}\n  // END SOLUTION\n}\n`;
const changesOf = (body: string): readonly string[] => mutantsOf(inBlock(body)).map((mutant) => mutant.after);

describe('the mutants of a solution', () => {
  it('have each arithmetic operator exchanged and each term dropped', () => {
    expect(changesOf('return n - x;')).toEqual(expect.arrayContaining(['return n + x;', 'return n;', 'return (x);']));
  });
  it('have each boundary moved and each comparison turned round', () => {
    expect(changesOf('return n < x;')).toEqual(expect.arrayContaining(['return n <= x;', 'return n >= x;']));
  });
  it('have each sign and each negation dropped', () => {
    expect(changesOf('return -x;')).toContain('return x;');
    expect(changesOf('return !x;')).toContain('return x;');
  });
  it('have each number replaced by its neighbour and by zero', () => {
    expect(changesOf('return 2;')).toStrictEqual(['return 3;', 'return 0;']);
  });
  it('have each index shifted', () => {
    expect(changesOf('return x[n];')).toEqual(expect.arrayContaining(['return x[(n) + 1];', 'return x[(n) - 1];']));
  });
  it('have each matrix access transposed', () => expect(changesOf('return w[j][k];')).toContain('return w[k][j];'));
  it('have neighbouring arguments swapped', () => expect(changesOf('return g(a, b);')).toContain('return g(b, a);'));
  it('have each statement dropped', () => expect(changesOf('x.push(n);')).toContain(';'));
  it('have each condition taken as true and as false', () => {
    expect(changesOf('return n ? x : y;')).toEqual(expect.arrayContaining(['return true ? x : y;', 'return false ? x : y;']));
  });
  it('take a function for its twin', () => expect(changesOf('return matVec(w);')).toContain('return matTVec(w);'));
  it('leave alone what is not between the markers', () => expect(changesOf('return x;')).toStrictEqual([]));
  it('leave types alone', () => expect(changesOf('const y: [1, 2] = z; return y;')).toStrictEqual([]));
});

describe('every mutant of a real solution', () => {
  const source = readFileSync(new URL('../../../../assignments/03-backpropagation/04-backprop-sample/solution.ts', import.meta.url), 'utf8');
  const mutants = mutantsOf(source);

  it('still parses', () => {
    for (const mutant of mutants) expect(() => nodesOf(mutant.source)).not.toThrow();
  });
  it('differs from the solution and from every other', () => {
    expect(new Set([source, ...mutants.map((mutant) => mutant.source)]).size).toBe(mutants.length + 1);
  });
  it('says where it differs', () => {
    for (const mutant of mutants) expect(mutant.before).not.toBe(mutant.after);
  });
});
