import { expect, it } from 'vitest';
import { readPanes } from '#features/exercise/panes.ts';

it('the panes stand where the reader left them', () => {
  const panes = { columns: { statement: 30, work: 70 }, rows: { code: 50, results: 50 } };
  expect(readPanes(JSON.stringify(panes))).toStrictEqual(panes);
});

it.each([undefined, '', 'null', '{}', '{"columns":{"statement":"wide"},"rows":{}}'])('a cookie of %j leaves them as they are drawn first', (cookie) =>
  expect(readPanes(cookie)).toStrictEqual(readPanes(undefined)),
);
