import { nameAlien } from './alien.ts';
import { Float64Array, get, isThing, keys, quote, type Thing } from './primordials.ts';

/** A value in the encoding of the exercise kit. */
export type Encoded = { readonly shape: string; readonly numbers: Float64Array };

/** The exercise kit's VALUE_LIMITS, which the other side checks again. */
const MAX_NUMBERS = 8_000_000;
const MAX_SHAPE_LENGTH = 262_144;
const MAX_DEPTH = 12;

/**
 * Encodes what student code returned. Each length and each element is read once, so that nothing can answer
 * differently the second time; what is no number, boolean, string, array or object of them is named instead.
 * A value beyond the limits becomes one such name.
 */
export function encode(value: unknown): Encoded {
  const sink: Sink = { numbers: new Float64Array(1_024), capacity: 1_024, count: 0, shapeLength: 0 };
  try {
    const shape = write(value, sink, 0);
    enlarge(sink, sink.count);
    return { shape, numbers: sink.numbers };
  } catch (thrown) {
    if (thrown !== TOO_LARGE) throw thrown;
    return { shape: '"?a value that is too large"', numbers: new Float64Array(0) };
  }
}

/** Thrown through frames of this file only; student code never sees it. */
const TOO_LARGE = { reason: 'beyond the limits' };

type Sink = { numbers: Float64Array; capacity: number; count: number; shapeLength: number };

function write(value: unknown, sink: Sink, depth: number): string {
  if (depth > MAX_DEPTH) throw TOO_LARGE;
  if (typeof value === 'number') return push(sink, value), emit(sink, '"n"');
  if (typeof value === 'boolean') return emit(sink, value ? 'true' : 'false');
  if (typeof value === 'string') return writeText(value, sink);
  if (value === null) return emit(sink, 'null');
  const alien = nameAlien(value);
  if (alien !== null || !isThing(value)) return emit(sink, quote(`?${alien}`));
  const length = value['length'];
  return isLength(length) ? writeItems(value, length, { sink, depth }) : writeFields(value, sink, depth);
}

function writeText(value: string, sink: Sink): string {
  if (value.length > MAX_SHAPE_LENGTH) throw TOO_LARGE;
  return emit(sink, quote(`s${value}`));
}

/** Whatever has a whole number for its length counts as an array: typed arrays, and arrays made by hand. */
const isLength = (length: unknown): length is number => typeof length === 'number' && length >= 0 && length % 1 === 0;

type Place = { readonly sink: Sink; readonly depth: number };

/**
 * An array of numbers is written as its length; from the first element that is none, as a list. The first element decides which loop reads the others:
 * a loop that met arrays of numbers and arrays of rows would, once optimised, turn the numbers it reads into objects, for V8 makes one kind of both in
 * place, and the student's training on them would take twice its time from the first report on.
 */
function writeItems(items: Thing, length: number, at: Place): string {
  if (length > MAX_NUMBERS) throw TOO_LARGE;
  if (length === 0) return emit(at.sink, '0');
  const first = get(items, 0);
  return typeof first === 'number' ? writeNumbers(items, { first, length }, at) : writeList(items, { item: first, from: 0, length }, at);
}

function writeNumbers(items: Thing, { first, length }: { readonly first: number; readonly length: number }, at: Place): string {
  push(at.sink, first);
  for (let index = 1; index < length; index += 1) {
    const item = items[index];
    if (typeof item !== 'number') return writeList(items, { item, from: index, length }, at);
    push(at.sink, item);
  }
  return emit(at.sink, `${length}`);
}

/** Those before the element that was read last are numbers, and written already. */
function writeList(items: Thing, { item, from, length }: { readonly item: unknown; readonly from: number; readonly length: number }, { sink, depth }: Place): string {
  let list = numbersBefore(from, sink) + write(item, sink, depth + 1);
  for (let index = from + 1; index < length; index += 1) list += `,${write(items[index], sink, depth + 1)}`;
  return `${emit(sink, '[')}${list}]`;
}

function numbersBefore(count: number, sink: Sink): string {
  let list = '';
  for (let index = 0; index < count; index += 1) list += emit(sink, '"n",');
  return list;
}

function writeFields(fields: Thing, sink: Sink, depth: number): string {
  const names = keys(fields);
  let list = '';
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    if (name.length > MAX_SHAPE_LENGTH) throw TOO_LARGE;
    list += `${index === 0 ? '' : ','}${emit(sink, `${quote(name)}:`)}${write(fields[name], sink, depth + 1)}`;
  }
  return `${emit(sink, '{')}${list}}`;
}

/** Counts each piece of the shape with one character for what joins it, so that a value too large is given up early. */
function emit(sink: Sink, piece: string): string {
  sink.shapeLength += piece.length + 1;
  if (sink.shapeLength > MAX_SHAPE_LENGTH) throw TOO_LARGE;
  return piece;
}

function push(sink: Sink, value: number): void {
  if (sink.count === MAX_NUMBERS) throw TOO_LARGE;
  if (sink.count === sink.capacity) enlarge(sink, 2 * sink.capacity);
  sink.numbers[sink.count] = value;
  sink.count += 1;
}

/** Copies by index: the method `set` would be safe, but `length` is a getter on a prototype. */
function enlarge(sink: Sink, capacity: number): void {
  const numbers = new Float64Array(capacity);
  for (let index = 0; index < sink.count; index += 1) numbers[index] = sink.numbers[index] ?? 0;
  sink.numbers = numbers;
  sink.capacity = capacity;
}
