import { describe, expect, it } from 'vitest';
import { close, judge, type Candidate, type Conclusion, type JudgedCase, type Outcome, type Received, type Study, type StudyCase, type TestCase } from '../src/index.ts';

const RIGHT: Conclusion = { mismatch: null };
const WRONG: Conclusion = { mismatch: { kind: 'property', path: '', message: 'It does not hold.', tensors: [] } };

const caseOf = (study: Study, repeat = true): StudyCase => ({ task: 'study', kind: 'secret', name: 'study', study, repeat, prove: async () => {}, timeMs: 100, weight: 1 });

const facts = { timeMs: 1, cpuMs: null, console: 'printed' };
const returned = (value: Received, changedArgument: number | null = null): Outcome => ({ kind: 'returned', value, changedArgument, ...facts });
const timedOut: Outcome = { kind: 'timed_out', limitMs: 100, ...facts };
const threw: Outcome = { kind: 'threw', error: { name: 'Error', message: '' }, ...facts };

/** A transport that answers by the first argument and keeps in `asked` what it was asked for. */
function candidate(answer: (x: unknown, count: number) => Outcome): { readonly asked: unknown[]; readonly candidate: Candidate } {
  const asked: unknown[] = [];
  return { asked, candidate: { call: async ({ args }) => answer(args[0], asked.push(args[0])) } };
}

async function judged(cases: readonly TestCase[], { candidate: one }: { readonly candidate: Candidate }): Promise<readonly JudgedCase[]> {
  const all: JudgedCase[] = [];
  for await (const judgedCase of judge(cases, one)) all.push(judgedCase);
  return all;
}

const verdictOf = async (study: Study, transport: { readonly candidate: Candidate }) => (await judged([caseOf(study)], transport))[0]?.result.verdict;

const askTwo: Study = async (subject) => {
  await subject.call('f', 1);
  await subject.call('f', 2);
  return RIGHT;
};

describe('a study', () => {
  it('decides by its conclusion', async () => {
    expect(await verdictOf(async () => RIGHT, candidate(() => returned(1)))).toBe('accepted');
    expect(await verdictOf(async () => WRONG, candidate(() => returned(1)))).toBe('wrong_answer');
  });

  it('makes every call twice and learns the answer of the first', async () => {
    const transport = candidate((x) => returned([String(x)]));
    const study: Study = async (subject) => ((await subject.call('f', 3)) === null ? RIGHT : WRONG);
    expect(await verdictOf(study, transport)).toBe('wrong_answer');
    expect(transport.asked).toStrictEqual([3, 3]);
  });

  it('makes every call once where the case says so', async () => {
    const transport = candidate(() => returned(1));
    await judged([caseOf(askTwo, false)], transport);
    expect(transport.asked).toStrictEqual([1, 2]);
  });

  it('ends at the first call that does not come back, and asks for nothing more', async () => {
    const transport = candidate(() => threw);
    expect(await verdictOf(askTwo, transport)).toBe('runtime_error');
    expect(transport.asked).toStrictEqual([1, 1]);
  });

  it('ends at a call that changes its argument, and at one that gives something else the second time', async () => {
    expect((await judged([caseOf(askTwo)], candidate(() => returned(1, 0))))[0]?.result).toMatchObject({ mismatch: { kind: 'changed_argument' } });
    expect((await judged([caseOf(askTwo)], candidate((_x, count) => returned(count))))[0]?.result).toMatchObject({ mismatch: { kind: 'not_repeatable' } });
  });

  it('is not told of what ended it, even where it would catch it', async () => {
    const stubborn: Study = (subject) => subject.call('f', 1).then(() => RIGHT, () => RIGHT);
    expect(await verdictOf(stubborn, candidate(() => threw))).toBe('runtime_error');
  });

  it('is judged by the first of several calls at once, when all of them are done', async () => {
    const together: Study = async (subject) => {
      await Promise.all([1, 2, 3].map((x) => subject.call('f', x)));
      return RIGHT;
    };
    const transport = candidate((x) => (x === 2 ? timedOut : returned(1)));
    const [only] = await judged([caseOf(together)], transport);
    expect(only?.result.verdict).toBe('time_limit_exceeded');
    expect(only?.outcomes.map(({ kind }) => kind)).toStrictEqual(['returned', 'timed_out', 'returned']);
  });

  it('is the last case when the candidate had to be ended, and not when it only threw', async () => {
    const cases = [caseOf(askTwo), { ...caseOf(askTwo), name: 'next' }];
    expect(await judged(cases, candidate(() => timedOut))).toHaveLength(1);
    expect(await judged(cases, candidate(() => threw))).toHaveLength(2);
  });

  it('is never preceded by the calls of a later case', async () => {
    const call = (name: string, x: number): TestCase => ({ task: 'call', kind: 'sample', name, call: 'f', args: [x], expected: 1, checker: close(), timeMs: 100, weight: 1 });
    const transport = candidate(() => returned(1));
    await judged([call('a', 10), call('b', 20), caseOf(askTwo), call('c', 30)], transport);
    expect(transport.asked).toStrictEqual([10, 10, 20, 20, 1, 1, 2, 2, 30, 30]);
  });

  it('lets a fault of the transport through', async () => {
    const broken: Candidate = { call: () => Promise.reject(new Error('the pool is gone')) };
    await expect(judged([caseOf(askTwo)], { candidate: broken })).rejects.toThrow('the pool is gone');
  });

  it('takes its time from the slowest call', async () => {
    const [only] = await judged([caseOf(askTwo)], candidate((x) => ({ ...returned(1), timeMs: Number(x) * 10 })));
    expect(only?.result.timeMs).toBe(20);
  });

  it('keeps what was printed to itself', async () => {
    expect(JSON.stringify((await judged([caseOf(askTwo)], candidate(() => threw)))[0]?.result)).not.toContain('printed');
  });
});
