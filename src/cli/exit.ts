/** How a command ends: 0 good, 1 something was found that the user should know, 2 wrong use. */
export const EXIT = { good: 0, findings: 1, wrongUse: 2, interrupted: 130 } as const;

/** Wrong use of a command: said in one sentence on standard error, without a stack. */
export class UsageError extends Error {}

/** A line for the person at the terminal. Standard output is for results alone. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
