import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FrameDecoder } from '../../src/sandbox/frame-decoder.ts';
import { encodeFrame, FRAME_LIMITS, FrameError, PREFIX_BYTES } from '../../src/sandbox/frame.ts';

const frames = fc.array(fc.record({ header: fc.dictionary(fc.string(), fc.jsonValue()), payload: fc.uint8Array({ maxLength: 64 }) }), { maxLength: 6 });

it('frames come out as they went in, however the bytes are cut', () => {
  fc.assert(
    fc.property(frames, fc.integer({ min: 1, max: 40 }), (sent, size) => {
      const bytes = Buffer.concat(sent.flatMap(({ header, payload }) => encodeFrame(header, payload)));
      const decoder = new FrameDecoder();
      const received = [];
      for (let at = 0; at < bytes.length; at += size) received.push(...decoder.push(bytes.subarray(at, at + size)));
      expect(received.map(({ header, payload }) => ({ header, payload: [...payload] }))).toEqual(
        sent.map(({ header, payload }) => ({ header: JSON.parse(JSON.stringify(header)), payload: [...payload] })),
      );
    }),
  );
});

it.each([
  ['a header', FRAME_LIMITS.headerBytes + 1, 0],
  ['a payload', 2, FRAME_LIMITS.payloadBytes + 1],
])('%s beyond the limit is refused before its bytes arrive', (_, header, payload) => {
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeUInt32LE(header, 0);
  prefix.writeUInt32LE(payload, 4);
  expect(() => new FrameDecoder().push(prefix)).toThrow(FrameError);
});

it.each([['no JSON', '{"a":'], ['no UTF-8', '"\xff"']])('a header that is %s is refused', (_, text) => {
  const header = Buffer.from(text, 'latin1');
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeUInt32LE(header.length, 0);
  expect(() => new FrameDecoder().push(Buffer.concat([prefix, header]))).toThrow(FrameError);
});
