/**
 * The frames that parent and child exchange over one stream: the lengths of header and payload as unsigned
 * 32-bit little-endian integers, a header of JSON in UTF-8, and the payload as raw bytes.
 */
export const PREFIX_BYTES = 8;

/** The most that a frame may hold; the largest value of the exercise kit fits. */
export const FRAME_LIMITS = { headerBytes: 4 * 1024 * 1024, payloadBytes: 64 * 1024 * 1024 } as const;

/** A frame whose header nobody has checked yet. */
export type RawFrame = { readonly header: unknown; readonly payload: Uint8Array };

/** Thrown when bytes are no frame: the sender is broken or hostile. */
export class FrameError extends Error {}

/** The bytes of a frame, in one piece: each part that is written for itself wakes the other side once more. */
export function encodeFrame(header: object, payload: Uint8Array): Uint8Array {
  const json = JSON.stringify(header);
  const headerBytes = Buffer.byteLength(json);
  const frame = Buffer.allocUnsafe(PREFIX_BYTES + headerBytes + payload.length);
  frame.writeUInt32LE(headerBytes, 0);
  frame.writeUInt32LE(payload.length, 4);
  frame.write(json, PREFIX_BYTES);
  frame.set(payload, PREFIX_BYTES + headerBytes);
  return frame;
}

/**
 * @param prefix the first {@link PREFIX_BYTES} of a frame
 * @throws FrameError when the frame would be larger than {@link FRAME_LIMITS}
 */
export function lengthsOf(prefix: Uint8Array): { readonly header: number; readonly payload: number } {
  const view = new DataView(prefix.buffer, prefix.byteOffset, PREFIX_BYTES);
  const header = view.getUint32(0, true);
  const payload = view.getUint32(4, true);
  if (header > FRAME_LIMITS.headerBytes || payload > FRAME_LIMITS.payloadBytes) throw new FrameError('frame too large');
  return { header, payload };
}

/** @throws FrameError when the bytes are not JSON in UTF-8 */
export function parseHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new FrameError('header is not JSON', { cause });
  }
}

/** The numbers of a payload, copied because a view needs its own alignment. */
export function numbersOf(payload: Uint8Array): Float64Array {
  if (payload.length % Float64Array.BYTES_PER_ELEMENT !== 0) throw new FrameError('payload is not made of numbers');
  const copy = new Uint8Array(payload.length);
  copy.set(payload);
  return new Float64Array(copy.buffer);
}

/** Numbers as the bytes of a payload; every machine that Node.js runs on is little-endian. */
export const bytesOf = (numbers: Float64Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
