import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Neutral greys: text and lines carry no tint, so that the one accent and the verdicts stand out. */
const gray: MantineColorsTuple = ['#fafafa', '#f4f4f4', '#ebebeb', '#dedede', '#cfcfcf', '#adadad', '#8a8a8a', '#4d4d4d', '#2e2e2e', '#191919'];
const dark: MantineColorsTuple = ['#d6d6d6', '#b6b6b6', '#959595', '#6e6e6e', '#444444', '#333333', '#262626', '#1a1a1a', '#151515', '#121212'];
const violet: MantineColorsTuple = ['#f1ecff', '#dfd5ff', '#c4b3fb', '#b39df8', '#9a7df2', '#8460e8', '#7048dd', '#6238d1', '#532db5', '#44258f'];

export const theme = createTheme({
  colors: { gray, dark, violet },
  primaryColor: 'violet',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: { fontFamily: 'var(--font-text)', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
