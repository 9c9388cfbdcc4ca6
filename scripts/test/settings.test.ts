import { expect, test } from 'vitest';
import { placeOf, readSettings } from '../start/settings.ts';

const DATABASE_URL = 'postgresql://nabla:very-secret@db.example:5432/nabla';

test('without any variable Nabla is a demo on port 3000 of this machine, with a database of its own', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    webs: 1,
    graders: 1,
    demo: true,
    databaseUrl: null,
    secret: null,
    origin: 'http://localhost:3000',
  });
});

test('with a database given there is no demo course and the network may connect', () => {
  expect(readSettings({ DATABASE_URL })).toMatchObject({ demo: false, host: '0.0.0.0', databaseUrl: DATABASE_URL });
});

test('the address that browsers use follows the port unless it is given', () => {
  expect(readSettings({ PORT: '4000' }).origin).toBe('http://localhost:4000');
  expect(readSettings({ PORT: '4000', BETTER_AUTH_URL: 'https://nabla.example' }).origin).toBe('https://nabla.example');
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' })).toEqual(readSettings({}));
});

test('in production a given database asks for a given session secret', () => {
  expect(() => readSettings({ NODE_ENV: 'production', DATABASE_URL })).toThrow('BETTER_AUTH_SECRET');
  expect(readSettings({ NODE_ENV: 'production', DATABASE_URL, BETTER_AUTH_SECRET: 's'.repeat(32) }).secret).toBe('s'.repeat(32));
});

test.for([
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ NABLA_GRADER_PROCESSES: '-1' }, 'NABLA_GRADER_PROCESSES'],
  [{ NABLA_WEB_PROCESSES: '0' }, 'NABLA_WEB_PROCESSES'],
  [{ DATABASE_URL: 'mysql://db.example' }, 'DATABASE_URL: must be a postgresql:// address'],
] as const)('%o is refused by name', ([variables, message]) => {
  expect(() => readSettings(variables)).toThrow(message);
});

test('the place of a database is shown without its password', () => {
  expect(placeOf(DATABASE_URL)).toBe('db.example:5432/nabla');
});
