import { expect, test } from 'vitest';
import { maySeeMetrics } from '#server/metrics.ts';

test('metrics are for whoever bears the token', () => {
  expect(maySeeMetrics('Bearer a-long-token', 'a-long-token')).toBe(true);
});

test.each([null, '', 'Bearer', 'Bearer a-long-tokeN', 'Bearer a-long-token ', 'a-long-token', 'Basic a-long-token'])('and for nobody else: %j', (authorization) => {
  expect(maySeeMetrics(authorization, 'a-long-token')).toBe(false);
});
