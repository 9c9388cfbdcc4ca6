import { describe, expect, it } from 'vitest';
import { findModels, readRuns, staleFiles } from '../../engine/index.ts';

const models = await findModels();

describe('the cards of the models', () => {
  it.each(models.map((model) => [model.name, model] as const))('%s says what its runs say; if not, run nabla models --write', async (_, model) => {
    expect(await staleFiles(model)).toEqual([]);
  });

  it.each(models.filter(({ graded, step }) => graded ?? step).map((model) => [model.name, model] as const))('%s has runs', async (_, model) => {
    expect((await readRuns(model)).length).toBeGreaterThan(0);
  });
});
