import { expect, signIn, STUDENT, test } from './fixtures.ts';

const COURSE = '/courses/neural-networks';

test('a module has a figure that follows what the reader moves', async ({ page }) => {
  await signIn(page, STUDENT);
  await page.goto(`${COURSE}/02-network`);
  const figure = page.getByRole('figure');
  await expect(figure.getByRole('img', { name: 'At z = 1.0 the sigmoid is 0.7311 and its slope is 0.1966.' })).toBeVisible();
  // The figure is drawn before its script is there to follow the slider.
  await expect(async () => {
    await figure.getByRole('slider', { name: 'z' }).fill('2');
    await figure.getByRole('slider', { name: 'z' }).fill('0');
    // By hand: σ(0) = 1/2, σ′(0) = 1/4.
    await expect(figure.getByRole('img', { name: 'At z = 0.0 the sigmoid is 0.5 and its slope is 0.25.' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('a beam search can be followed step by step, and beats greedy search', async ({ page }) => {
  await signIn(page, STUDENT);
  await page.goto(`${COURSE}/12-decoding`);
  const figure = page.getByRole('figure');
  await figure.getByRole('button', { name: 'Next step' }).click();
  // By hand: 0.35 · 0.8 · 0.9 against 0.45 · 0.3.
  await expect(figure.getByText('Best finished sequence so far: bc. with 25.2%. Greedy search ends with a., 13.5%.')).toBeVisible();
});
