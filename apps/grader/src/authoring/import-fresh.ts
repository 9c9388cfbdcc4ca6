import { registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The name under which a module's address carries the version that it was imported in. */
const VERSION = 'version';

// Node keeps a module for ever under its address. What a versioned module imports from its own folder therefore gets
// the same version; what lies outside (the kit, the reference, packages) stays one module for all.
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    const version = versionOf(context.parentURL);
    return version === null || !isBeside(resolved.url, context.parentURL) ? resolved : { ...resolved, url: versioned(resolved.url, version) };
  },
});

/**
 * Imports a file and what it imports from its folder, as they are on the disk now: once for each version.
 * @param version changes when one of the files does
 */
export const importFresh = (file: string, version: string): Promise<unknown> => import(versioned(pathToFileURL(file).href, version));

function versioned(address: string, version: string): string {
  const url = new URL(address);
  url.searchParams.set(VERSION, version);
  return url.href;
}

const versionOf = (address: string | undefined): string | null =>
  address?.startsWith('file:') ? new URL(address).searchParams.get(VERSION) : null;

const isBeside = (address: string, parent: string | undefined): boolean =>
  parent !== undefined && address.startsWith('file:') && fileURLToPath(address).startsWith(`${dirname(fileURLToPath(parent))}/`);
