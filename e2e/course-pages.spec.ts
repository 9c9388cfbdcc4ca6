import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, Language } from '@nabla/exercise-kit';
import { expect, overflow, serious, signIn, STUDENT, test, type Page } from './fixtures.ts';
import { BASE_URL, ROOT } from './stack.ts';

const { modules, exercises }: Catalog = JSON.parse(readFileSync(join(ROOT, 'apps/web/generated/catalog.json'), 'utf8'));
const COURSE = '/courses/neural-networks';
const LANGUAGES = ['en', 'zh-CN'] as const satisfies readonly Language[];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Every page of a module: its own, and those of its exercises. */
const pagesOf = (module: Catalog['modules'][number], language: Language) => [
  { path: `${COURSE}/${module.id}`, title: module.texts[language]?.title },
  ...exercises.filter((exercise) => exercise.module === module.id).map(({ id, texts }) => ({ path: `${COURSE}/${module.id}/${id}`, title: texts[language]?.title })),
];

test('the course has twelve modules after its tools, fifty exercises and 555 points', () => {
  expect(modules).toHaveLength(13);
  expect(exercises).toHaveLength(50);
  expect(exercises.reduce((sum, { points }) => sum + points, 0)).toBe(555);
});

type Look = { readonly language: Language; readonly colorScheme: 'light' | 'dark'; readonly viewport: typeof DESKTOP };

/** Every page is seen in both languages, in both schemes and at both widths; those of one module in every pair of these, or, on demand, all pages in all ways. */
const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => [DESKTOP, PHONE].map((viewport) => ({ language, colorScheme, viewport }))),
);
const USUAL = LOOKS.filter(({ language, colorScheme, viewport }) => (language === 'en' ? colorScheme === 'light' && viewport === DESKTOP : colorScheme === 'dark' && viewport === PHONE));
const PAIRS = LOOKS.filter(({ language, colorScheme, viewport }) => (language === 'en') === ((colorScheme === 'light') === (viewport === DESKTOP)));

function looksAt(moduleId: string): readonly Look[] {
  if (process.env['NABLA_EVERY_LOOK'] === '1') return LOOKS;
  return moduleId === '03-backpropagation' ? PAIRS : USUAL;
}

for (const module of modules) {
  test(`${module.id}: every page is there in English and Chinese, light and dark, wide and narrow, without an accessibility issue`, async ({ page }) => {
    test.setTimeout(1_200_000);
    await page.context().addCookies([{ name: 'nabla-language', value: 'en', url: BASE_URL }]);
    await signIn(page, STUDENT);
    for (const look of looksAt(module.id)) {
      await page.context().addCookies([{ name: 'nabla-language', value: look.language, url: BASE_URL }]);
      await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(look.viewport);
      for (const [index, one] of pagesOf(module, look.language).entries()) await lookAt(page, { ...look, ...one, isFirst: index < 2 });
    }
  });
}

/** Opens a page and looks for what should not be there. What stands around the statements is the same on all pages of exercises, so axe sees it on the first of a module. */
async function lookAt(page: Page, { path, title = 'no translation', isFirst, language, viewport }: Look & ReturnType<typeof pagesOf>[number] & { readonly isFirst: boolean }): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  expect(await page.locator('.katex-error').count()).toBe(0);
  // What separates two panes has no position before the page's script has measured them.
  await expect(page.locator('[role="separator"]:not([aria-valuenow]):visible')).toHaveCount(0);
  expect([path, ...(await serious(page, isFirst ? 'html' : '[role="tabpanel"]'))]).toStrictEqual([path]);
  expect([path, viewport === PHONE ? await overflow(page) : 0]).toStrictEqual([path, 0]);
}

test('the language switch changes the page in place and is remembered', async ({ page }) => {
  await signIn(page, STUDENT);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText('分', { exact: false }).first()).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
