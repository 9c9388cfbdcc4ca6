import { describe, expect, it } from 'vitest';
import { bestEnded, greedyResult, searchTree } from '#features/figure/decoding-model.ts';

describe('the model of the decoding figure', () => {
  // By hand: a (0.45) is the best first token, and after it the end (0.3) is.
  it('leads greedy search astray', () => {
    const { text, probability } = greedyResult();
    expect(text).toBe('a.');
    expect(probability).toBeCloseTo(0.135, 12);
  });

  // By hand: 0.35 · 0.8 · 0.9.
  it('shows two beams the better sequence after three steps', () => {
    const best = bestEnded(searchTree(2, 3));
    expect(best?.text).toBe('bc.');
    expect(best?.probability).toBeCloseTo(0.252, 12);
  });

  it('shows one beam what greedy search sees', () => {
    expect(bestEnded(searchTree(1, 4))?.text).toBe(greedyResult().text);
  });

  it.each([1, 2, 3, 4])('keeps at most as many prefixes a step as there are beams: %i', (k) => {
    const kept = searchTree(k, 4).filter(({ fate, depth }) => fate !== 'dropped' && depth > 0);
    for (const nodes of Map.groupBy(kept, ({ depth }) => depth).values()) expect(nodes.length).toBeLessThanOrEqual(k);
  });
});
