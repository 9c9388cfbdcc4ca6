import { readSync, writeSync } from 'node:fs';
import { FrameDecoder } from '../frame-decoder.ts';
import { encodeFrame, type RawFrame } from '../frame.ts';

/** The descriptor of the stream to the parent. */
const CHANNEL = 3;
const CHUNK_BYTES = 64 * 1024;

const decoder = new FrameDecoder();
const frames: RawFrame[] = [];

/** The next frame. A child serves one job at a time, so that it may block; what has come meanwhile waits its turn. */
export function readFrame(): RawFrame {
  for (let frame = frames.shift(); ; frame = frames.shift()) {
    if (frame) return frame;
    frames.push(...decoder.push(readChunk()));
  }
}

export function writeFrame(header: object, payload: Uint8Array): void {
  const bytes = encodeFrame(header, payload);
  for (let written = 0; written < bytes.length; ) written += writeSync(CHANNEL, bytes, written);
}

/** Ends the process when the parent has gone. */
function readChunk(): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  const count = readSync(CHANNEL, bytes, 0, CHUNK_BYTES, null);
  if (count === 0) process.exit(0);
  return bytes.subarray(0, count);
}
