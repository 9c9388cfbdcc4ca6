import { lengthsOf, parseHeader, PREFIX_BYTES, type RawFrame } from './frame.ts';

/**
 * Cuts a stream of bytes into frames. Holds at most one frame and one chunk: a frame that announces more than
 * the limits is refused before its bytes are taken.
 */
export class FrameDecoder {
  #chunks: Uint8Array[] = [];
  #length = 0;

  /**
   * Takes the next bytes and returns the frames that they complete.
   * @throws FrameError when the stream is no sequence of frames
   */
  push(chunk: Uint8Array): readonly RawFrame[] {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    const frames: RawFrame[] = [];
    for (let frame = this.#take(); frame !== null; frame = this.#take()) frames.push(frame);
    return frames;
  }

  #take(): RawFrame | null {
    if (this.#length < PREFIX_BYTES) return null;
    const lengths = lengthsOf(this.#peek(PREFIX_BYTES));
    const total = PREFIX_BYTES + lengths.header + lengths.payload;
    if (this.#length < total) return null;
    const all = this.#joined();
    this.#chunks = all.length > total ? [all.subarray(total)] : [];
    this.#length -= total;
    const payloadAt = PREFIX_BYTES + lengths.header;
    return { header: parseHeader(all.subarray(PREFIX_BYTES, payloadAt)), payload: all.subarray(payloadAt, total) };
  }

  /** Only the first chunk can be shorter than a prefix, so joining here stays cheap. */
  #peek(length: number): Uint8Array {
    const first = this.#chunks[0];
    return first && first.length >= length ? first : this.#joined();
  }

  #joined(): Uint8Array {
    const [first, ...others] = this.#chunks;
    if (first && others.length === 0) return first;
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined;
  }
}
