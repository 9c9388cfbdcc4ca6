import { test } from 'node:test';
import { assertAgree, CASES } from './agree.mjs';
import { backprop } from './submission.mjs';

for (const { name, args, expected } of CASES) test(`${name}`, () => assertAgree(backprop(...args), expected));
