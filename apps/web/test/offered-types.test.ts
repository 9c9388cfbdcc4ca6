import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { offeredTypes } from '#features/editor/offered-types.ts';

const nabla = readFileSync(fileURLToPath(import.meta.resolve('@nabla/reference/nabla.d.ts')), 'utf8');
const functionsOf = (text = ''): readonly (string | undefined)[] => [...text.matchAll(/export function (?<name>\w+)/gu)].map(({ groups }) => groups?.['name']);

describe('the declarations that the editor gets', () => {
  it('lack what the exercise withholds, comment and all', () => {
    const offered = offeredTypes({ nabla, 'ml-matrix': 'export {}' }, ['sigmoid', 'initScaled']);
    expect(functionsOf(offered['nabla'])).toEqual(functionsOf(nabla).filter((name) => name !== 'sigmoid' && name !== 'initScaled'));
    expect(offered['nabla']).not.toContain('of one number. */\n\n');
    expect(offered['ml-matrix']).toBe('export {}');
  });

  it('keep the types where every function is withheld', () => {
    const offered = offeredTypes({ nabla }, functionsOf(nabla).filter((name) => name !== undefined))['nabla'];
    expect(functionsOf(offered)).toEqual([]);
    expect(offered).toContain('export type Vector = number[];');
    expect(offered?.trimEnd().endsWith('}')).toBe(true);
  });

  it('are untouched where nothing is withheld', () => expect(offeredTypes({ nabla }, [])['nabla']).toBe(nabla));
});
