import { describe, expect, it } from 'vitest';
import { close, forStudent, judge, score, VERDICTS, worstVerdict, type Candidate, type CaseResult, type Outcome, type Received, type TestCase } from '../src/index.ts';

const testCase = (name: string, kind: TestCase['kind'] = 'sample'): TestCase => ({
  task: 'call',
  name,
  kind,
  call: 'double',
  args: [21],
  expected: 42,
  checker: close(),
  timeMs: 100,
  weight: 1,
});

const returned = (value: Received, changedArgument: number | null = null): Outcome => ({ kind: 'returned', value, changedArgument, timeMs: 1, cpuMs: null, console: 'printed' });

/** Answers with the given outcomes in turn; the transport is faked, the judge is real. */
const answering = (...outcomes: readonly Outcome[]): Candidate => {
  let next = 0;
  return { call: async () => outcomes[next++ % outcomes.length] ?? returned(null) };
};

async function judged(cases: readonly TestCase[], candidate: Candidate): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for await (const { result } of judge(cases, candidate)) results.push(result);
  return results;
}

const verdictFor = async (...outcomes: readonly Outcome[]) => (await judged([testCase('case')], answering(...outcomes)))[0]?.verdict;
const ended = { timeMs: 1, cpuMs: null, console: '' };

describe('the judge', () => {
  it('accepts a right result', async () => expect(await verdictFor(returned(42))).toBe('accepted'));
  it('rejects a wrong result', async () => expect(await verdictFor(returned(41))).toBe('wrong_answer'));
  it('rejects a right result of a call that changed its arguments', async () => expect(await verdictFor(returned(42, 0))).toBe('wrong_answer'));
  it('rejects a right result that a second call does not give again', async () => {
    expect(await verdictFor(returned(42), returned(42 + 1e-12))).toBe('wrong_answer');
  });
  it('gives every way of ending its own verdict', async () => {
    expect(await verdictFor({ kind: 'threw', error: { name: 'TypeError', message: 'no' }, ...ended })).toBe('runtime_error');
    expect(await verdictFor({ kind: 'timed_out', limitMs: 100, ...ended })).toBe('time_limit_exceeded');
    expect(await verdictFor({ kind: 'out_of_memory', limitMb: 64, ...ended })).toBe('memory_limit_exceeded');
    expect(await verdictFor({ kind: 'output_flood', ...ended })).toBe('output_limit_exceeded');
    expect(await verdictFor({ kind: 'protocol_broken', reason: 'gone', ...ended })).toBe('runtime_error');
  });

  it('goes on after an error and stops after a candidate that had to be ended', async () => {
    const cases = [testCase('one'), testCase('two'), testCase('three')];
    const threw: Outcome = { kind: 'threw', error: { name: 'Error', message: '' }, ...ended };
    const results = await judged(cases, answering(threw, { kind: 'timed_out', limitMs: 100, ...ended }));
    expect(results.map((result) => result.verdict)).toStrictEqual(['runtime_error', 'time_limit_exceeded']);
  });

  it('asks for calls ahead while all is well, and never for one more after a failure', async () => {
    const cases = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((name) => testCase(name));
    const asked: string[] = [];
    const candidate: Candidate = {
      call: async ({ args }) => {
        asked.push(JSON.stringify(args[0]));
        return returned(asked.length > 6 ? 41 : 42);
      },
    };
    const numbered = cases.map((one, index) => ({ ...one, args: [index] }));
    const verdicts = (await judged(numbered, candidate)).map(({ verdict }) => verdict);
    expect(verdicts).toStrictEqual([...Array(3).fill('accepted'), ...Array(6).fill('wrong_answer')]);
    // The first case alone; then two cases ahead, then four, each called twice; after the failure one by one, once.
    expect(asked.join('')).toBe('0011223344556678');
  });

  it('shows values of a sample and none of a secret', async () => {
    const [sample, secret] = await judged([testCase('shown'), testCase('hidden', 'secret')], answering(returned(41)));
    expect(sample).toMatchObject({ console: 'printed', actual: '41', mismatch: { shown: { expected: '42', actual: '41' } } });
    expect(JSON.stringify(secret)).not.toMatch(/printed|41|42/u);
  });
});

describe('what a student sees of a secret case', () => {
  const runtimeError: CaseResult = {
    name: 'hidden',
    kind: 'secret',
    timeMs: 1,
    verdict: 'runtime_error',
    error: { name: 'Stolen 0.123', message: 'arguments: [0.123]', line: 7 },
  };

  it('is neither text nor name of an error that the submission made up', () => {
    expect(forStudent(runtimeError)).toMatchObject({ error: { name: 'Error', line: 7 } });
    expect(JSON.stringify(forStudent(runtimeError))).not.toContain('0.123');
  });

  it('is no more of a measure than three digits, which a submission could have chosen', () => {
    const measured: CaseResult = { name: 'effect', kind: 'secret', timeMs: 1, verdict: 'accepted', score: { reached: 0.123456789, threshold: 0.1, unit: '' } };
    expect(forStudent(measured).score).toStrictEqual({ reached: 0.123, threshold: 0.1, unit: '' });
  });

  it('is everything of a sample', () => {
    const sample = { ...runtimeError, kind: 'sample' as const };
    expect(forStudent(sample)).toStrictEqual(sample);
  });
});

describe('the verdict of a submission', () => {
  it('is the worst of its cases', () => {
    expect(worstVerdict(['accepted', 'time_limit_exceeded', 'wrong_answer'])).toBe('time_limit_exceeded');
    expect(worstVerdict([...VERDICTS])).toBe('judge_error');
  });
  it('is accepted when no case says otherwise', () => expect(worstVerdict(['accepted', 'accepted'])).toBe('accepted'));
});

describe('the score', () => {
  const cases = [testCase('one'), { ...testCase('two'), weight: 3 }];
  const result = (name: string, verdict: 'accepted' | 'output_limit_exceeded'): CaseResult => ({ name, kind: 'sample', timeMs: 0, verdict });

  it('shares the points by weight', () => {
    expect(score(10, cases, [result('one', 'accepted'), result('two', 'output_limit_exceeded')])).toBe(2.5);
  });
  it('is full exactly when every case is accepted', () => {
    expect(score(25, cases, [result('one', 'accepted'), result('two', 'accepted')])).toBe(25);
  });
  it('gives nothing for cases that were not reached', () => expect(score(10, cases, [])).toBe(0));
});
