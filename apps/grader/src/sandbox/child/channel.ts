import { readSync, writeSync } from 'node:fs';
import { encodeFrame, lengthsOf, parseHeader, PREFIX_BYTES, type RawFrame } from '../frame.ts';

/** The descriptor of the stream to the parent. */
const CHANNEL = 3;

/** Waits for the next frame. A child serves one job at a time, so that it may block. */
export function readFrame(): RawFrame {
  const lengths = lengthsOf(readExactly(PREFIX_BYTES));
  return { header: parseHeader(readExactly(lengths.header)), payload: readExactly(lengths.payload) };
}

export function writeFrame(header: object, payload: Uint8Array): void {
  for (const part of encodeFrame(header, payload)) {
    for (let written = 0; written < part.length; ) written += writeSync(CHANNEL, part, written);
  }
}

/** Ends the process when the parent has gone. */
function readExactly(length: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let filled = 0; filled < length; ) {
    const count = readSync(CHANNEL, bytes, filled, length - filled, null);
    if (count === 0) process.exit(0);
    filled += count;
  }
  return bytes;
}
