import { nameAlien } from './alien.ts';
import { isArray, isThing, isView, keys, Number, quote, slice, String, type Thing } from './primordials.ts';

const MAX_DEPTH = 4;
const MAX_ITEMS = 100;
const MAX_TEXT = 4_000;

/** Writes a value of student code out for a person, as JavaScript would, cut where it is long or deep. */
export const show = (value: unknown): string => showWithin(value, { room: MAX_TEXT }, 0);

/** How many characters may still be written; shared by all parts of one value. */
type Budget = { room: number };

function showWithin(value: unknown, budget: Budget, depth: number): string {
  if (budget.room <= 0) return '…';
  if (isThing(value)) return showThing(value, budget, depth);
  const text = spend(showPrimitive(value), budget);
  return typeof value === 'string' ? quote(text) : text;
}

function showPrimitive(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value === 0 && 1 / value < 0 ? '-0' : `${value}`;
  if (typeof value === 'bigint') return 'a BigInt';
  return nameAlien(value) ?? String(value);
}

function spend(text: string, budget: Budget): string {
  const cut = text.length <= budget.room ? text : `${slice(text, 0, budget.room)}…`;
  budget.room -= cut.length;
  return cut;
}

function showThing(value: Thing, budget: Budget, depth: number): string {
  const name = nameAlien(value);
  if (name !== null) return spend(`(${name})`, budget);
  const isList = isArray(value) || isView(value);
  if (depth >= MAX_DEPTH) return spend(isList ? '[…]' : '{…}', budget);
  try {
    return isList ? showItems(value, budget, depth) : showFields(value, budget, depth);
  } catch {
    // A getter or a proxy's trap that throws hides the value; printing must not end the call.
    return spend('(unreadable)', budget);
  }
}

function showItems(items: Thing, budget: Budget, depth: number): string {
  const length = Number(items['length']);
  let list = '';
  for (let index = 0; index < length && budget.room > 0; index += 1) {
    if (index === MAX_ITEMS) return `[${list}${spend(`, … ${length - index} more`, budget)}]`;
    list += `${index === 0 ? '' : spend(', ', budget)}${showWithin(items[index], budget, depth + 1)}`;
  }
  return `[${list}]`;
}

function showFields(fields: Thing, budget: Budget, depth: number): string {
  const error = fields['stack'];
  if (typeof error === 'string') return spend(error, budget);
  const names = keys(fields);
  let list = '';
  for (let index = 0; index < names.length && index < MAX_ITEMS && budget.room > 0; index += 1) {
    const name = names[index] ?? '';
    list += `${index === 0 ? ' ' : spend(', ', budget)}${spend(`${name}: `, budget)}${showWithin(fields[name], budget, depth + 1)}`;
  }
  return `{${list}${list === '' ? '' : ' '}}`;
}
