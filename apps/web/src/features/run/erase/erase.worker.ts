import { transformSync } from 'amaro';
import { toDiagnostic, type Erased } from './erased.ts';

/** Takes TypeScript, answers with the same text without its types. */
globalThis.addEventListener('message', ({ data }: MessageEvent<string>) => globalThis.postMessage(erase(data), { transfer: [] }));

function erase(source: string): Erased {
  try {
    return { ok: true, code: transformSync(source, { mode: 'strip-only' }).code };
  } catch (error) {
    return { ok: false, diagnostic: toDiagnostic(error) };
  }
}
