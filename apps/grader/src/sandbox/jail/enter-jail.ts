import type { JailReport } from './jail-report.ts';

export async function enterJail(): Promise<JailReport> {
  return { layers: ['permission'], missing: [], attempts: [] };
}
