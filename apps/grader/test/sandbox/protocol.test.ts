import { expect, it } from 'vitest';
import { bytesOf } from '../../src/sandbox/frame.ts';
import { ProtocolError, readReply, readValue } from '../../src/sandbox/protocol.ts';

const NONE = new Uint8Array(0);
const threw = { nonce: 'n', kind: 'threw', error: { name: 'Error', message: 'm', line: 1, column: 2 }, timeMs: 1, cpuMs: 1, console: '' };

it('a reply to the job that waits is read', () => {
  expect(readReply({ header: threw, payload: NONE }, 'n')).toMatchObject({ kind: 'threw', error: { line: 1 } });
});

it.each([
  ['another nonce', { ...threw, nonce: 'm' }],
  ['no nonce', { ...threw, nonce: undefined }],
  ['an unknown kind', { ...threw, kind: 'accepted' }],
  ['a field that an error has not', { ...threw, error: { name: 'Error', message: 'm', path: '/etc' } }],
  ['a negative line', { ...threw, error: { name: 'Error', message: 'm', line: -1 } }],
  ['a text without end', { ...threw, console: 'x'.repeat(200_000) }],
  ['a time that is no number', { ...threw, timeMs: 'NaN' }],
  ['no object at all', null],
])('a reply with %s is refused', (_, header) => {
  expect(() => readReply({ header, payload: NONE }, 'n')).toThrow(ProtocolError);
});

it('a payload is taken with a value only', () => {
  expect(() => readReply({ header: threw, payload: new Uint8Array(8) }, 'n')).toThrow(ProtocolError);
});

it.each([
  ['too few numbers', '3', bytesOf(Float64Array.of(1, 2))],
  ['numbers left over', '"n"', bytesOf(Float64Array.of(1, 2))],
  ['half a number', '"n"', new Uint8Array(7)],
  ['a shape that is none', '"x"', NONE],
  ['a negative count', '-1', NONE],
])('a value with %s is refused', (_, shape, payload) => {
  expect(() => readValue(shape, payload)).toThrow(ProtocolError);
});
