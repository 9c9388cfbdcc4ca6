import { expect, openExercise, serious, signIn, STUDENT, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no serious issue on sign-in, course and exercise page in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/sign-in');
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
    expect(await serious(page)).toStrictEqual([]);
    await signIn(page, STUDENT);
    expect(await serious(page)).toStrictEqual([]);
    await openExercise(page, 'Backpropagation for one sample');
    expect(await serious(page)).toStrictEqual([]);
  });
}
