import type { Diagnostic } from '@nabla/exercise-kit';
import { decodeSource } from './decode-source.ts';
import { eraseTypes } from './erase-types.ts';
import { deepestBracket } from './nesting.ts';
import type { Prepared } from './prepared.ts';

/** Parsers recurse; honest code stays far below, and the type eraser breaks at about 3,000. */
export const MAX_NESTING = 256;

/** From bytes to JavaScript: everything that is refused is refused before a parser sees it. */
export function prepareSource(bytes: Uint8Array): Prepared {
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return refused(decoded.diagnostic);
  const deepest = deepestBracket(decoded.text);
  if (deepest.depth > MAX_NESTING) return refused({ severity: 'error', message: `Brackets are nested more than ${MAX_NESTING} deep.`, line: deepest.line });
  return eraseTypes(decoded.text);
}

const refused = (diagnostic: Diagnostic): Prepared => ({ ok: false, diagnostics: [diagnostic], worn: false });
