import { at, field } from '../path.ts';
import { isArray, isRecord, type Received } from '../value.ts';

/** The path of the first number that is NaN or infinite, in order of reading; null when all are finite. */
export function firstNotFinite(value: Received, path = ''): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  const parts = isArray(value) ? value.map((part, index) => [part, at(path, index)] as const) : isRecord(value) ? Object.entries(value).map(([key, part]) => [part, field(path, key)] as const) : [];
  for (const [part, place] of parts) {
    const found = firstNotFinite(part, place);
    if (found !== null) return found;
  }
  return null;
}
