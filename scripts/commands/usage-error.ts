/** What whoever typed a command must mend: an option, a column, a file. */
export class UsageError extends Error {}
