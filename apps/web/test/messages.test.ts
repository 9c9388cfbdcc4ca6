import { expect, test } from 'vitest';
import en from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };

/** Each message's path, and the names that it puts in. */
const outline = (messages: object, path = ''): readonly string[] =>
  Object.entries(messages).flatMap(([name, message]: [string, unknown]) =>
    typeof message === 'object' && message !== null ? outline(message, `${path}${name}.`) : [`${path}${name}: ${argumentsOf(String(message)).join(', ')}`],
  );

const argumentsOf = (message: string): readonly string[] => {
  const names = [...message.matchAll(/\{(?<name>\w+)(?=\}|, (?:number|plural|select|selectordinal|date|time)[,}])/gu)].map(({ groups }) => groups?.['name'] ?? '');
  return [...new Set(names)].toSorted();
};

test('the Chinese interface says everything that the English one says, with the same names put in', () => {
  expect(outline(chinese)).toStrictEqual(outline(en));
});
