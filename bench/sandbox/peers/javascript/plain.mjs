// Ten assertions without a test runner.
import { assertAgree, CASES } from './agree.mjs';
import { backprop } from './submission.mjs';

for (const { args, expected } of CASES) assertAgree(backprop(...args), expected);
