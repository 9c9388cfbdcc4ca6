import { isArray, isThing, keys, parseJson, repeat, slice, type Thing } from './primordials.ts';

/**
 * Turns data from the judge, in the encoding of the exercise kit, into fresh objects of this realm. It trusts the
 * data but not the realm: `JSON.parse` makes own properties whatever the prototypes look like, and only those are
 * written to.
 */
export const decode = (shape: string, numbers: Float64Array): unknown => fill(parseJson(shape), { numbers, next: 0 });

/** Numbers that are read in order. */
export type Reader = { readonly numbers: Float64Array; next: number };

export function take(reader: Reader): number {
  const value = reader.numbers[reader.next];
  reader.next += 1;
  return value ?? Number.NaN;
}

/** Replaces each mark in a shape by the value that it stands for. */
function fill(shape: unknown, reader: Reader): unknown {
  if (typeof shape === 'number') return takeArray(shape, reader);
  if (typeof shape === 'string') return shape === 'n' ? take(reader) : slice(shape, 1, shape.length);
  if (isArray(shape)) return fillItems(shape, reader);
  return isThing(shape) ? fillFields(shape, reader) : shape;
}

function fillItems(items: unknown[], reader: Reader): unknown[] {
  for (let index = 0; index < items.length; index += 1) items[index] = fill(items[index], reader);
  return items;
}

function fillFields(fields: Thing, reader: Reader): Thing {
  const names = keys(fields);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    fields[name] = fill(fields[name], reader);
  }
  return fields;
}

function takeArray(length: number, reader: Reader): unknown {
  const items = parseJson(`[${length === 0 ? '' : `0.5${repeat(',0.5', length - 1)}`}]`);
  if (isArray(items)) for (let index = 0; index < length; index += 1) items[index] = take(reader);
  return items;
}
