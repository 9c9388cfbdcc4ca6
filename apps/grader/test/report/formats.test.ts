import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toExercism } from '../../src/report/exercism.ts';
import { toGithub, toGithubSummary } from '../../src/report/github.ts';
import { toGithubClassroom } from '../../src/report/github-classroom.ts';
import { toGradescope } from '../../src/report/gradescope.ts';
import { toJson } from '../../src/report/json.ts';
import { toPretty } from '../../src/report/pretty.ts';
import { accepted, rejected, uncompiled } from './sample-reports.ts';

describe('the JSON of one submission', () => {
  it('is the report itself, with times in thousandths and no infinity', () => {
    expect(JSON.parse(toJson([rejected]))).toMatchObject({
      exercise: 'backprop-sample',
      verdict: 'runtime_error',
      timeMs: 12.346,
      cases: [{ mismatch: { tensors: [{ relativeError: Number.MAX_VALUE }] } }, {}, {}],
    });
  });
  it('is a list with files when there are several', () => {
    expect(JSON.parse(toJson([accepted, rejected]))).toMatchObject([{ file: 'right.ts', verdict: 'accepted' }, { file: 'wrong, odd: name%.ts' }]);
  });
});

describe('the annotations for GitHub', () => {
  const lines = toGithub([accepted, rejected, uncompiled]).split('\n');

  it('are one workflow command a line, whatever the submission wrote', () => {
    for (const line of lines) expect(line).toMatch(/^::(?:error|notice) [^\r\n]*::[^\r\n]*$/u);
    expect(lines.filter((line) => line.includes('Autograding report')).every((line) => line.startsWith('::error file='))).toBe(true);
  });
  it('escape file names as properties', () => expect(lines.some((line) => line.includes('file=wrong%2C odd%3A name%25.ts,line=7'))).toBe(true));
  it('point at the place of a compile error', () => {
    expect(lines).toContain('::error file=broken.ts,line=3,col=9,title=compile_error::Unexpected end of file');
  });
  it('are at most the ten errors that GitHub shows, the last one counting the rest', () => {
    const many = Array.from({ length: 8 }, () => rejected);
    const errors = toGithub(many).split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)).toBe('::error ::15 more cases are not accepted.');
  });
  it('come with a summary in which a message cannot break out of its table cell', () => {
    for (const line of toGithubSummary([rejected]).split('\n').filter((row) => row.startsWith('|'))) {
      expect(line.replaceAll(/\\./gu, '').split('|')).toHaveLength(6);
    }
  });
});

/** What the reporter of GitHub Classroom reads of a runner's result. */
const classroomResult = z.strictObject({
  version: z.literal(1),
  status: z.enum(['pass', 'fail', 'error']),
  max_score: z.number().positive(),
  tests: z
    .array(
      z.strictObject({
        name: z.string(),
        status: z.enum(['pass', 'fail', 'error']),
        score: z.number(),
        max_score: z.number(),
        message: z.string(),
        test_code: z.string(),
        filename: z.string(),
        line_no: z.number(),
        duration: z.number(),
      }),
    )
    .min(1),
});

describe('the result for GitHub Classroom', () => {
  const decode = (text: string) => classroomResult.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));

  it('is what the reporter reads', () => {
    expect(decode(toGithubClassroom([accepted]))).toMatchObject({ status: 'pass', max_score: 25, tests: [{ score: 25 }] });
    expect(decode(toGithubClassroom([rejected, accepted]))).toMatchObject({ status: 'fail', max_score: 50 });
  });
  it('has a test even when nothing compiled, since the reporter fails without one', () => {
    expect(decode(toGithubClassroom([uncompiled])).tests).toMatchObject([{ status: 'fail', score: 0, message: '3:9 Unexpected end of file' }]);
  });
});

describe("Gradescope's results.json", () => {
  it('has the score at the top, numbers as numbers and no markup', () => {
    expect(JSON.parse(toGradescope([rejected]))).toMatchObject({
      score: 12.5,
      execution_time: 0.01235,
      output_format: 'text',
      test_output_format: 'text',
      tests: [
        { name: 'one neuron', number: '1.1', status: 'failed', visibility: 'visible' },
        { number: '1.2', status: 'failed' },
        { number: '1.3', status: 'failed', output: 'A call took longer than 1000 ms.' },
      ],
    });
  });
  it('says why a file did not compile', () => expect(JSON.parse(toGradescope([uncompiled])).output).toContain('3:9 Unexpected end of file'));
});

describe("Exercism's results.json", () => {
  it('tells failures from errors and cuts the output to what is allowed', () => {
    const result = JSON.parse(toExercism([rejected]));
    expect(result).toMatchObject({ version: 3, status: 'fail', tests: [{ status: 'fail' }, { status: 'error' }, { status: 'error' }] });
    expect(result.tests[0].output.length).toBeLessThanOrEqual(500);
  });
  it('is an error with a message when nothing ran', () => {
    expect(JSON.parse(toExercism([uncompiled]))).toStrictEqual({ version: 3, status: 'error', message: '3:9 Unexpected end of file', tests: [] });
  });
  it('passes what is accepted', () => expect(JSON.parse(toExercism([accepted]))).toMatchObject({ status: 'pass' }));
  it('takes one submission', () => expect(() => toExercism([accepted, rejected])).toThrow('one submission'));
});

describe('the text for a terminal', () => {
  it('ends with verdict and points', () => expect(toPretty([accepted])).toMatch(/accepted.*25 of 25 points/u));
  it('never lets a submission steer the terminal', () => {
    expect(toPretty([rejected]).replaceAll(/\u001B\[\d+m/gu, '')).not.toMatch(/[^\P{Cc}\n]/u);
  });
  it('names each file when there are several', () => expect(toPretty([accepted, rejected])).toContain('wrong, odd: name%.ts'));
});
