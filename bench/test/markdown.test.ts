import { expect, test } from 'vitest';
import { markdownTable } from '../markdown.ts';

test('numbers keep three significant digits and stand on the right', () => {
  const table = markdownTable({ title: 'Times', columns: ['what', 'ms'], rows: [['a | b', 1.23456], ['c', 1234.5], ['d', 7]] });
  expect(table.split('\n')).toEqual(['## Times', '', '| what | ms |', '| --- | ---: |', '| a \\| b | 1.23 |', '| c | 1235 |', '| d | 7 |']);
});

test('what was not measured is a dash', () => {
  expect(markdownTable({ title: 'Times', columns: ['ms'], rows: [[null]] })).toContain('| – |');
});
