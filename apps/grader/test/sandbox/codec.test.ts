import type { Value } from '@nabla/exercise-kit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPool, type OpenSession, type Pool } from '../../src/sandbox/pool.ts';

// Values go through a real isolate and back; every second one through a realm whose prototypes have been set with traps.

const LIMITS = { caseTimeMs: 5_000, totalTimeMs: 120_000, memoryMb: 64 };
const HONEST = 'export const same = (value) => value;';
const TRAPPED = `
for (const at of [0, 1, 2, 'shape', 'numbers', 'kind', 'console'])
  for (const from of [Object.prototype, Array.prototype]) Object.defineProperty(from, at, { set() {}, get: () => 'trap', configurable: true });
Array.prototype[Symbol.iterator] = function* () {};
Object.prototype.toJSON = () => 'trap';
JSON.parse = JSON.stringify = () => 'trap';
Array.isArray = () => false;
${HONEST}`;

let pool: Pool;
const sessions: OpenSession[] = [];

beforeAll(async () => {
  pool = await openPool({ size: 2 });
  for (const source of [HONEST, TRAPPED]) sessions.push(await pool.open({ source: Buffer.from(source), driver: null, functions: ['same'], limits: LIMITS }));
});

afterAll(async () => {
  for (const session of sessions) await session[Symbol.asyncDispose]();
  await pool[Symbol.asyncDispose]();
});

const value = fc.letrec<{ any: Value }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'binary' }),
    fc.array(fc.double()),
    fc.array(tie('any')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('any')),
  ),
})).any;

it.each([0, 1])('a value passes unchanged, −0 and NaN included (realm %i)', async (index) => {
  const session = sessions[index];
  expect(session?.kind).toBe('opened');
  if (session?.kind !== 'opened') return;
  const { candidate } = session;
  await fc.assert(
    fc.asyncProperty(value, async (sent) => {
      const outcome = await candidate.call({ call: 'same', args: [sent], timeMs: 5_000 });
      expect(outcome).toMatchObject({ kind: 'returned', changedArgument: null });
      expect(outcome.kind === 'returned' && outcome.value).toEqual(sent);
    }),
    { numRuns: 300 },
  );
});
