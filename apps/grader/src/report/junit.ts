import type { CaseResult } from '@nabla/exercise-kit';
import { diagnosticsText, explain, type Formatter, type Graded } from './graded.ts';

/**
 * JUnit XML as CI servers read it: a suite for each submission, a test case for each case. The explanation stands in
 * the attribute `message` and in the body, since readers differ in which one they show.
 */
export const toJunit: Formatter = (graded) => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${graded.map(suite).join('\n')}\n</testsuites>`;

function suite({ file, report }: Graded): string {
  const failures = report.cases.filter((result) => result.verdict !== 'accepted' && result.verdict !== 'runtime_error').length;
  const errors = report.cases.filter((result) => result.verdict === 'runtime_error').length;
  const text = diagnosticsText(report);
  const tests = [...report.cases.map((result) => testCase(result, `${report.exercise}.${file}`)), ...(text === '' ? [] : [loading(text, report.exercise, file)])];
  const attributes = { name: `${report.exercise} ${file}`, tests: tests.length, failures, errors: errors + (text === '' ? 0 : 1), skipped: 0, time: seconds(report.timeMs) };
  return `  <testsuite ${write(attributes)}>\n${tests.join('\n')}\n  </testsuite>`;
}

function testCase(result: CaseResult, classname: string): string {
  const head = `    <testcase ${write({ name: result.name, classname, time: seconds(result.timeMs) })}`;
  if (result.verdict === 'accepted') return `${head}/>`;
  const tag = result.verdict === 'runtime_error' ? 'error' : 'failure';
  const text = explain(result);
  return `${head}>\n      <${tag} ${write({ message: text, type: result.verdict })}>${escape(text)}</${tag}>\n    </testcase>`;
}

/** A file that did not compile or load has no cases; its own test case says why. */
function loading(text: string, exercise: string, file: string): string {
  const head = `    <testcase ${write({ name: 'the file loads', classname: `${exercise}.${file}`, time: '0.000' })}>`;
  return `${head}\n      <error ${write({ message: text, type: 'compile_error' })}>${escape(text)}</error>\n    </testcase>`;
}

const write = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes).map(([name, value]) => `${name}="${escape(String(value))}"`).join(' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/** Everything outside of XML 1.0's Char production; student output may hold any of it. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escape = (text: string): string => text.toWellFormed().replaceAll(ILLEGAL, '\u{FFFD}').replaceAll(/[&<>"\n]/gu, (character) => ENTITIES[character] ?? character);

const seconds = (timeMs: number): string => (timeMs / 1_000).toFixed(3);
