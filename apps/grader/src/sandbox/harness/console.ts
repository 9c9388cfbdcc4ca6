import { defineProperty, slice } from './primordials.ts';
import { show } from './show.ts';
import { legible } from './text.ts';

/** What is kept of the console between two readings. */
const MAX_TEXT = 16_384;
const MAX_CALLS = 500;
/** A program that prints this often between two readings does nothing else. */
const FLOOD_CALLS = 100_000;

const buffer = { text: '', calls: 0, cut: false };

/** What was printed since the last reading, and whether there was no end to it. */
export type Printed = { readonly console: string; readonly flooded: boolean };

/** Hands out what was printed and starts anew. */
export function takeConsole(): Printed {
  const printed = { console: `${buffer.text}${buffer.cut ? '… the rest of the output was cut\n' : ''}`, flooded: buffer.calls >= FLOOD_CALLS };
  buffer.text = '';
  buffer.calls = 0;
  buffer.cut = false;
  return printed;
}

/** Puts a console into the realm that keeps what is printed; nothing ever leaves the realm by it. */
export function installConsole(): void {
  const methods = { log: print, info: print, debug: print, warn: print, error: print, dir: print, table: print, trace: print };
  const silent = { assert: nothing, clear: nothing, count: nothing, group: nothing, groupEnd: nothing, time: nothing, timeEnd: nothing };
  defineProperty(globalThis, 'console', { value: { ...methods, ...silent }, writable: true, configurable: true, enumerable: false });
}

function nothing(): void {}

function print(...args: readonly unknown[]): void {
  buffer.calls += 1;
  if (buffer.calls > MAX_CALLS || buffer.text.length >= MAX_TEXT) {
    buffer.cut = true;
    return;
  }
  append(lineOf(args));
}

/** Getters of student code run in here and may print themselves, so the buffer is only touched afterwards. */
function lineOf(args: readonly unknown[]): string {
  let line = '';
  for (let index = 0; index < args.length && line.length < MAX_TEXT; index += 1) {
    const arg = args[index];
    line += `${index === 0 ? '' : ' '}${typeof arg === 'string' ? slice(arg, 0, MAX_TEXT) : show(arg)}`;
  }
  return line;
}

function append(line: string): void {
  const room = MAX_TEXT - buffer.text.length;
  if (line.length >= room) buffer.cut = true;
  if (room > 0) buffer.text += `${legible(line, room)}\n`;
}
