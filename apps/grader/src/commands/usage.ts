/** The command line was off; the usage is printed below the message. */
export class UsageError extends Error {}

/** Parses arguments; what Node's parser has to say against them becomes a {@link UsageError}. */
export function orUsageError<T>(parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'wrong arguments', { cause });
  }
}
