/** The command line was off; the usage is printed below the message. */
export class UsageError extends Error {}
