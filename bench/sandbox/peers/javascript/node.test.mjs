import { test } from 'node:test';
import { assertAgree, CASES } from './agree.mjs';
import { backprop } from './submission.mjs';

for (const { name, args, expected } of CASES) void test(`${name}`, () => assertAgree(backprop(...args), expected));
