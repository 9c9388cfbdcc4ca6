import type ivm from 'isolated-vm';

/** Compiles the same trusted texts again and again, with V8's code cache made by this very process. */
export class CodeCache {
  readonly #data = new Map<string, ivm.ExternalCopy<ArrayBuffer>>();

  compile(isolate: ivm.Isolate, text: string, filename: string): ivm.Module {
    const cachedData = this.#data.get(text);
    if (cachedData) return isolate.compileModuleSync(text, { filename, cachedData });
    const module: ivm.Module & { readonly cachedData?: ivm.ExternalCopy<ArrayBuffer> } = isolate.compileModuleSync(text, { filename, produceCachedData: true });
    if (module.cachedData) this.#data.set(text, module.cachedData);
    return module;
  }
}
