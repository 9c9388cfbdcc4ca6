import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { toExercism } from '../../src/report/exercism.ts';
import { toGithub } from '../../src/report/github.ts';
import type { Graded } from '../../src/report/graded.ts';
import { toJson } from '../../src/report/json.ts';
import { toJunit } from '../../src/report/junit.ts';
import { toPretty } from '../../src/report/pretty.ts';
import { accepted, uncompiled } from './sample-reports.ts';

const warning = { severity: 'warning', message: "Cannot find name 'fetch'.", line: 4, column: 2 } as const;
const warned: Graded = { ...accepted, report: { ...accepted.report, diagnostics: [warning] } };

it('a warning stands in the text for a terminal with its place and as a warning', () => {
  expect(stripVTControlCharacters(toPretty([warned]))).toContain("⚠ warning 4:2  Cannot find name 'fetch'.");
  expect(stripVTControlCharacters(toPretty([uncompiled]))).toContain('✘ 3:9  Unexpected end of file');
});

it('a warning stands in the JSON as it is', () => expect(JSON.parse(toJson([warned]))).toMatchObject({ verdict: 'accepted', diagnostics: [warning] }));

it('a warning is an annotation of its own kind on GitHub', () => {
  expect(toGithub([warned]).split('\n')).toStrictEqual([
    "::warning file=right.ts,line=4,col=2,title=backprop-sample::Cannot find name 'fetch'.",
    '::notice file=right.ts,title=backprop-sample::accepted: 25 of 25 points',
  ]);
});

it('a warning is no failure where a format knows only failures', () => {
  expect(toJunit([warned])).toBe(toJunit([accepted]));
  expect(toExercism([warned])).toBe(toExercism([accepted]));
});
