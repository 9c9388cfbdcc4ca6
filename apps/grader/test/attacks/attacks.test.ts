import { readdirSync } from 'node:fs';
import type { Report } from '@nabla/exercise-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool, type Pool } from '../../src/sandbox/pool.ts';
import { HOST_SECRETS } from '../sandbox/host-secrets.ts';
import { AMPLE, exerciseOf, handIn, handInSolution, SHORT, sourceOf } from './hand-in.ts';
import { ATTACKS, type Attack } from './index.ts';
import { hiddenIn, placesOutside, secretNumbers, seenByStudent } from './seen.ts';

/** What a process that has to be killed may cost beyond the limit. */
const KILL_MS = 250;

let pool: Pool;

beforeAll(async () => {
  pool = await openPool({ size: 2 });
});

afterAll(() => pool[Symbol.asyncDispose]());

describe('a submission that', () => {
  // Tried again where it fails: a busy machine makes deadlines late, and a real fault fails every time.
  it.concurrent.each<Attack>(ATTACKS)('$tries ($file)', { retry: 2 }, async ({ file, verdicts }) => {
    const limits = verdicts.includes('time_limit_exceeded') ? SHORT : AMPLE;
    const report = await handIn(pool, file, limits);
    const seen = seenByStudent(report);
    expect(report.verdict).toBeOneOf([...verdicts]);
    expect(longestMs(report)).toBeLessThan(limits.caseTimeMs + KILL_MS);
    expect(seen).not.toContain('ended the process');
    for (const secret of [...HOST_SECRETS, ...secretNumbers((await exerciseOf(file)).cases)]) expect(seen).not.toContain(secret);
    expect(hiddenIn(seen)).toEqual([]);
    expect(placesOutside(sourceOf(file), report)).toEqual([]);
    expect((await handInSolution(pool, file)).verdict).toBe('accepted');
  });

  it('returns millions of numbers costs the grader less than writing them out twice would', { retry: 2 }, async () => {
    const writing = await cost(() => Array.from({ length: 2_000_000 }, (_, index) => 1 / (index + 3)).join(', '));
    expect(await cost(() => handIn(pool, 'backprop-sample/f01-millions-of-numbers.js'))).toBeLessThan(2 * writing);
  });
});

it('every attack is in the table', () => {
  const files = ['backprop-sample', 'beam-search'].flatMap((id) => readdirSync(`${import.meta.dirname}/${id}`).map((name) => `${id}/${name}`));
  expect(files.toSorted()).toEqual(ATTACKS.map(({ file }) => file).toSorted());
});

/** Of its cases. On a busy machine the limit is one of CPU time. */
const longestMs = ({ cases }: Report): number => Math.max(0, ...cases.map(({ timeMs, cpuMs }) => Math.min(timeMs, cpuMs ?? timeMs)));

/** CPU time of this process alone, in milliseconds, which holds on a busy machine too. */
async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
