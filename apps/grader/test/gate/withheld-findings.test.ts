import { expect, it } from 'vitest';
import { withheldFindings } from '../../src/gate/withheld-findings.ts';

it('an exercise can only withhold what the module nabla offers', () => {
  expect(withheldFindings(['sigmoid', 'sigmoids'])).toMatchObject([{ severity: 'error', file: 'exercise.ts', message: expect.stringContaining('offers no "sigmoids"') }]);
});
