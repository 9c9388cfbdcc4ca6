/** Where a part of a written value stands: from the first character to the one after the last. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Finds an element of a value that the kit's `format` wrote out, by its path such as `nablaW[1][2]`.
 * Works on the text alone, since of what a submission returned the page has only the text.
 * @returns null when the text has no such element, for example because it was cut
 */
export function spanAt(text: string, path: string): Span | null {
  const keys = path.match(/[^.[\]]+/gu) ?? [];
  let span: Span | null = { start: 0, end: text.length };
  for (const key of keys) {
    if (span === null) return null;
    span = childOf(text, span, key);
  }
  return span;
}

function childOf(text: string, { start, end }: Span, key: string): Span | null {
  const parts = partsOf(text, start + 1, end - 1);
  if (text[start] === '[') return parts[Number(key)] ?? null;
  if (text[start] !== '{') return null;
  const name = `${key}: `;
  const field = parts.find((part) => text.startsWith(name, part.start));
  return field ? { start: field.start + name.length, end: field.end } : null;
}

/** Splits a list at the commas of its own level. */
function partsOf(text: string, from: number, to: number): readonly Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = from;
  for (let index = from; index <= to; index += 1) {
    const character = index === to ? ',' : text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(trim(text, { start, end: index }));
      start = index + 1;
    }
  }
  return parts;
}

/** The index of the closing quotation mark. */
function endOfString(text: string, opening: number): number {
  let index = opening + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}

function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: end - (part.length - part.trimEnd().length) };
}
