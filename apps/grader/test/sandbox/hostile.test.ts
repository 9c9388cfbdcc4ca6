import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '@nabla/exercise-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openPool, type Pool } from '../../src/sandbox/pool.ts';
import { backpropCases } from './backprop.ts';
import { HOST_SECRETS } from './host-secrets.ts';
import { judged, type Judged } from './judged.ts';
import { watchChildren, type MemoryWatch } from './watch-children.ts';

const CORPUS = join(import.meta.dirname, '../hostile');
const LIMITS = { caseTimeMs: 500, totalTimeMs: 5_000, memoryMb: 64 };
/** For what is not about time. */
const AMPLE = { caseTimeMs: 3_000, totalTimeMs: 20_000, memoryMb: 64 };

const attacks = z
  .array(z.object({ file: z.string(), expect: z.string(), alsoOk: z.array(z.string()), attack: z.string() }))
  .parse(JSON.parse(readFileSync(join(CORPUS, 'index.json'), 'utf8')));

let pool: Pool;
let memory: MemoryWatch;

beforeAll(async () => {
  pool = await openPool({ size: 2 });
  memory = watchChildren();
});

afterAll(async () => {
  memory[Symbol.dispose]();
  await pool[Symbol.asyncDispose]();
});

const judgedFile = (file: string, limits = AMPLE): Promise<Judged> =>
  judged({ pool, source: readFileSync(join(CORPUS, file)), cases: backpropCases(limits.caseTimeMs), limits });

describe('an honest submission', () => {
  it.each(readdirSync(join(CORPUS, 'accepted')))('%s is accepted', async (file) => {
    expect((await judgedFile(`accepted/${file}`)).verdict).toBe('accepted');
  });
});

describe('a hostile submission', () => {
  // Tried again where it fails: a busy machine makes deadlines late, and a real fault fails every time.
  it.concurrent.each(attacks)('$file: $attack', { retry: 2 }, async (attack) => {
    const allowed = [attack.expect, ...attack.alsoOk];
    const result = await judgedFile(attack.file, allowed.includes('time limit exceeded') ? LIMITS : AMPLE);
    expect(wordFor(result, allowed)).toBeOneOf(allowed);
    expect(result.cases.filter(({ verdict }) => verdict === 'accepted')).toEqual([]);
    expect(result.lateMs).toBeLessThan(250);
    for (const secret of HOST_SECRETS) expect(result.shown).not.toContain(secret);
    expect((await judgedFile('accepted/correct.js')).verdict).toBe('accepted');
  });

  it('never makes a process hold 64 MB more than it may', () => {
    expect(memory.peakBytes).toBeLessThan((80 + 64 + LIMITS.memoryMb + 192 + 64) * 1024 ** 2);
  });
});

/** The corpus' words for our verdicts. */
const WORDS = {
  accepted: 'accepted',
  wrong_answer: 'wrong answer',
  runtime_error: 'runtime error',
  compile_error: 'runtime error',
  time_limit_exceeded: 'time limit exceeded',
  memory_limit_exceeded: 'memory limit exceeded',
  output_limit_exceeded: 'output truncated',
  judge_error: 'judge error',
} as const satisfies Record<Verdict, string>;

/** Two of the words say less than a verdict: that nothing was accepted, and that what was printed is cut. */
function wordFor({ verdict, shown }: Judged, allowed: readonly string[]): string {
  if (allowed.includes('passes nothing') && verdict !== 'accepted') return 'passes nothing';
  if (allowed.includes('output truncated') && shown.includes('the rest of the output was cut')) return 'output truncated';
  return WORDS[verdict];
}
