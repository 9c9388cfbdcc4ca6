'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpBatchStreamLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { useState, type ReactNode } from 'react';
import superjson from 'superjson';
import type { AppRouter } from '#server/root.ts';
import { TRPCProvider } from './client.ts';
import { subscribeAgain } from './subscribe-again.ts';

const URL = '/api/trpc';

/** Subscriptions go over server-sent events, everything else over batched requests. */
const createClient = () =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: [subscribeAgain, httpSubscriptionLink({ url: URL, transformer: superjson })],
        false: httpBatchStreamLink({ url: URL, transformer: superjson }),
      }),
    ],
  });

export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } }));
  const [client] = useState(createClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
