import { AxeBuilder } from '@axe-core/playwright';
import { expect, openExercise, signIn, STUDENT, test, type Page } from './fixtures.ts';

const serious = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).exclude('.monaco-editor').analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no serious issue on sign-in, course and exercise page in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/sign-in');
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    expect(await serious(page)).toStrictEqual([]);
    await signIn(page, STUDENT);
    expect(await serious(page)).toStrictEqual([]);
    await openExercise(page, 'Backpropagation');
    expect(await serious(page)).toStrictEqual([]);
  });
}
