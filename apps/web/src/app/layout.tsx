import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@mantine/core/styles.css';
import 'katex/dist/katex.min.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { ColorSchemeScript, mantineHtmlProps, MantineProvider } from '@mantine/core';
import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ApiProvider } from '#api/provider.tsx';
import { pageNonce } from '#server/nonce.ts';
import { theme } from '#ui/theme.ts';

export const metadata: Metadata = { title: { default: 'Nabla', template: '%s · Nabla' } };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={await getLocale()} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={await pageNonce()} defaultColorScheme="auto" />
      </head>
      <body>
        <NextIntlClientProvider>
          <MantineProvider theme={theme} defaultColorScheme="auto">
            <ApiProvider>{children}</ApiProvider>
          </MantineProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
