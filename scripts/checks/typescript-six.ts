// Loaded before dependency-cruiser, which reads TypeScript through the compiler's interface for programs.
// Version 7 has none yet, so here, and only here, `typescript` is version 6.
import { registerHooks } from 'node:module';

registerHooks({ resolve: (specifier, context, next) => next(specifier.replace(/^typescript(?=$|\/)/u, 'typescript6'), context) });
