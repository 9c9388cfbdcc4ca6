import type { Diagnostic } from '@nabla/exercise-kit';

/** The largest file that is read, in bytes. */
const MAX_SOURCE_BYTES = 64 * 1024;

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Reads a file as UTF-8; a byte order mark is dropped. NUL and broken characters are refused at their line. */
export function decodeSource(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_SOURCE_BYTES) return refused(`The file has ${bytes.length} bytes; at most ${MAX_SOURCE_BYTES} are read.`);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return refused('The file contains a NUL character. Is it a text file?', lineAt(bytes, nul));
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // The decoder does not say where, so the place is looked for in what a forgiving one makes of the bytes.
    const text = new TextDecoder('utf-8').decode(bytes);
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return refused('The file is not valid UTF-8. Save it as UTF-8 and hand it in again.', line);
  }
}

const lineAt = (bytes: Uint8Array, end: number): number => bytes.subarray(0, end).filter((byte) => byte === 0x0a).length + 1;

const refused = (message: string, line?: number): Decoded => ({
  ok: false,
  diagnostic: { severity: 'error', message, ...(line === undefined ? {} : { line }) },
});
