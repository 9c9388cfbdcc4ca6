/** Any function that a solution may export. */
type AnyFunction = (...args: never[]) => unknown;

/** The names of a module's functions. */
export type FunctionName<S> = { [K in keyof S & string]: S[K] extends AnyFunction ? K : never }[keyof S & string];

/** One of a module's functions. */
type FunctionOf<S, K extends keyof S> = Extract<S[K], AnyFunction>;

/** What one of a module's functions is given. */
export type ArgsOf<S, K extends keyof S> = Readonly<Parameters<FunctionOf<S, K>>>;

/** What one of a module's functions returns. */
export type ResultOf<S, K extends keyof S> = ReturnType<FunctionOf<S, K>>;

/** A call of one of the solution's functions, checked by the compiler for name, arity and shapes. */
export type CallOf<S> = { [K in FunctionName<S>]: { readonly call: K; readonly args: ArgsOf<S, K> } }[FunctionName<S>];

/** The same call together with its answer. */
export type AnsweredCallOf<S> = {
  [K in FunctionName<S>]: { readonly call: K; readonly args: ArgsOf<S, K>; readonly expected: ResultOf<S, K> };
}[FunctionName<S>];
