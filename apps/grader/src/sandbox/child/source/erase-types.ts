import { stripTypeScriptTypes } from 'node:module';
import { legible } from '../../harness/text.ts';
import type { Prepared } from './prepared.ts';

/** Replaces types by spaces, so that every line and column stays. Syntax errors come with their place. */
export function eraseTypes(source: string): Prepared {
  try {
    return { ok: true, code: stripTypeScriptTypes(source, { mode: 'strip' }) };
  } catch (error) {
    return isSyntaxError(error) ? syntaxError(error) : broken();
  }
}

const isSyntaxError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && (error.code === 'ERR_INVALID_TYPESCRIPT_SYNTAX' || error.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX');

/** Once the eraser's WebAssembly has trapped, it fails for every later file too. */
const broken = (): Prepared => ({
  ok: false,
  diagnostics: [{ severity: 'error', message: 'The file is nested too deeply to be parsed.' }],
  worn: true,
});

const MAX_MESSAGE = 300;
const MAX_EXCERPT = 20;

function syntaxError(error: Error): Prepared {
  const message = error.message.replace(' is not supported in strip-only mode', ' is not supported: types must be erasable');
  const diagnostic = { severity: 'error', message: legible(message, MAX_MESSAGE), ...positionIn(error.stack ?? '') } as const;
  return { ok: false, diagnostics: [diagnostic], worn: false };
}

/** Before the stack, Node.js puts the line's number, some lines of the text, and a row of carets under the last of them. */
function positionIn(stack: string): { readonly line?: number; readonly column?: number } {
  const [first = '', ...others] = stack.split('\n', MAX_EXCERPT);
  const line = /^:(\d+)$/u.exec(first)?.[1];
  const carets = others.find((text) => /^ *\^+$/u.test(text));
  return { ...(line === undefined ? {} : { line: Number(line) }), ...(carets === undefined ? {} : { column: carets.indexOf('^') + 1 }) };
}
