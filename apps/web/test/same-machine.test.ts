import { expect, it } from 'vitest';
import { sameMachine } from '#server/same-machine.ts';

it('this machine is trusted under both of its names, on the same port', () =>
  expect(sameMachine('http://localhost:3000')).toStrictEqual(['http://localhost:3000', 'http://127.0.0.1:3000']));

it('any other origin is trusted alone', () => expect(sameMachine('https://nabla.example/')).toStrictEqual(['https://nabla.example']));
