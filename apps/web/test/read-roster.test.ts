import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoster } from '../src/server/roster/read-roster.ts';

const linesOf = (text: string) => {
  const file = readRoster(text);
  return file.ok ? file.lines.map(({ email, name, role, groups }) => ({ email, name, role, groups })) : file.reason;
};

const errorsOf = (text: string) => {
  const file = readRoster(text);
  return file.ok ? file.errors.map(({ line, problem }) => [line, problem]) : file.reason;
};

test('a file with the four columns is read as it stands', () => {
  expect(linesOf('email,name,role,group\nada@example.org,Ada Lovelace,assistant,Monday\n')).toStrictEqual([
    { email: 'ada@example.org', name: 'Ada Lovelace', role: 'assistant', groups: ['Monday'] },
  ]);
});

test('a byte order mark, semicolons and Windows line ends are no obstacle', () => {
  expect(linesOf('\uFEFFE-Mail;Name\r\nada@example.org;Ada\r\n')).toStrictEqual([{ email: 'ada@example.org', name: 'Ada', role: null, groups: [] }]);
});

test('a comma inside quotes belongs to the name', () => {
  expect(linesOf('email,name\nada@example.org,"Lovelace, Ada"')).toStrictEqual([{ email: 'ada@example.org', name: 'Lovelace, Ada', role: null, groups: [] }]);
});

test('first and last name make a name, and addresses are compared in small letters', () => {
  expect(linesOf('First name\tLast name\tEmail\nAda\tLovelace\tAda@Example.org')).toStrictEqual([
    { email: 'ada@example.org', name: 'Ada Lovelace', role: null, groups: [] },
  ]);
});

test('each bad line is named by its number in the file, and the good ones are read', () => {
  const text = ['email,name,role', 'ada@example.org,Ada,student', ',Nobody,', 'not an address,Bad,', 'kim@example.org,Kim,captain', 'sam@example.org,Sam,student,more'].join('\n');
  expect(errorsOf(text)).toStrictEqual([
    [3, 'no_email'],
    [4, 'bad_email'],
    [5, 'unknown_role'],
    [6, 'unreadable'],
  ]);
  expect(linesOf(text)).toHaveLength(1);
});

test('the second line of the same person is an error, in whatever letters it is written', () => {
  expect(errorsOf('email,name\nada@example.org,Ada\nADA@example.org,Ada')).toStrictEqual([[3, 'duplicate']]);
});

test('a file without lines, or without a column for the address, is refused as a whole', () => {
  expect(readRoster('')).toStrictEqual({ ok: false, reason: 'empty' });
  expect(readRoster('email,name\nada@example.org,"Ada')).toStrictEqual({ ok: false, reason: 'bad_quotes' });
  expect(readRoster('name,role\nAda,student')).toStrictEqual({ ok: false, reason: 'no_email_column' });
});

test('five thousand lines are read', () => {
  const people = Array.from({ length: 5_000 }, (_, index) => `p${index}@example.org,Person ${index}`);
  expect(linesOf(['email,name', ...people].join('\n'))).toHaveLength(5_000);
});

test('every line ends up in the roster or among the errors, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '@', '.', ',', '"', ';', ' ', '=') }), { maxLength: 20 }), (rows) => {
      const file = readRoster(['email,name', ...rows].join('\n'));
      const numbers = file.ok ? [...file.lines, ...file.errors].map(({ line }) => line) : [];
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});
