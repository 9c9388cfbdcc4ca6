import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, signIn, STUDENT, test } from './fixtures.ts';
import { ROOT } from './stack.ts';

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

type Curve = { readonly accuracy: readonly number[]; readonly speeds?: readonly (readonly number[])[] };
type Runs = { readonly runs: readonly { readonly curves: Readonly<Record<'training' | 'test', Curve>> }[] };

/** The mean over the seeds of what stands in a model's record. */
function recorded(model: string, valueOf: (curves: Runs['runs'][number]['curves']) => number | undefined): number {
  const { runs }: Runs = JSON.parse(readFileSync(join(ROOT, 'packages/reference/models', model, 'runs.json'), 'utf8'));
  return runs.reduce((sum, { curves }) => sum + (valueOf(curves) ?? Number.NaN), 0) / runs.length;
}

test('figures show the recorded runs of the reference models at the epoch that the reader chooses', async ({ page }) => {
  await signIn(page, STUDENT);
  await page.goto(`${COURSE}/05-generalisation`);
  const overfitting = page.getByRole('figure').filter({ hasText: 'Learnt by heart' });
  const read = (model: string, epoch: number) => {
    const [own, others] = [recorded(model, (curves) => curves.training.accuracy[epoch - 1]), recorded(model, (curves) => curves.test.accuracy[epoch - 1])];
    return `After epoch ${epoch} the networks read ${(100 * own).toFixed(1)} % of their own images and ${(100 * others).toFixed(1)} % of new ones.`;
  };
  await expect(overfitting.getByText(read('overfit-1000', 400))).toBeVisible();
  await expect(async () => {
    await overfitting.getByText('L2, λ = 0.1').click();
    await overfitting.getByRole('slider', { name: 'Epoch' }).fill('40');
    await expect(overfitting.getByText(read('overfit-1000-l2', 40))).toBeVisible({ timeout: 1_000 });
  }).toPass();

  await page.goto(`${COURSE}/10-depth`);
  const speeds = page.getByRole('figure').filter({ hasText: 'Slow from the first step to the last' });
  const ratio = recorded('speeds-4', ({ training }) => training.speeds?.at(-1)?.at(-1)) / recorded('speeds-4', ({ training }) => training.speeds?.at(0)?.at(-1));
  await expect(speeds.getByText(`After epoch 500 the last hidden layer learns ${ratio.toFixed(1)} times as fast as the first.`)).toBeVisible();
});
