import { expect, it } from 'vitest';
import { ownPath } from '#features/session/own-path.ts';

it('a path of ours is where sign-in leads', () => expect(ownPath('/courses/a?tab=1')).toBe('/courses/a?tab=1'));

it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '/..//evil.example', '/a/../..//evil.example', 'javascript:alert(1)', undefined, ['/a', '/b']])(
  '%j leads home instead',
  (asked) => expect(ownPath(asked)).toBe('/'),
);
