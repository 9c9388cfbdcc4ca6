import type { LayerName } from './jail-report.ts';

/** What came of setting up a layer: in force, or missing and why. */
export type Layer = { readonly layer: LayerName; readonly missing?: string };
