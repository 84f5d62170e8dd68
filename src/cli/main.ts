#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { convertCommand, mergeCommand, validateCommand } from './data';
import { EXIT, say, UsageError } from './exit';
import { extractCommand } from './extract';
import { mappingCommand } from './mapping';
import { renderCommand } from './render';

const program = new Command('entente')
  .description('Reads news about diplomacy, extracts the visits and summits in it, and draws them.')
  .addHelpText('after', '\nExit codes: 0 good, 1 findings, 2 wrong use. Messages go to standard error.');

for (const command of [
  extractCommand(),
  validateCommand(),
  mergeCommand(),
  convertCommand(),
  mappingCommand(),
  renderCommand(),
]) {
  program.addCommand(command.exitOverride());
}
program.exitOverride();

/** A reader that closes early (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.good);
  throw error;
});
process.once('SIGINT', () => {
  say('\nStopped. What was written stays; --resume continues a file of lines.');
  process.exit(EXIT.interrupted);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.good : EXIT.wrongUse;
  else if (error instanceof UsageError) {
    say(`entente: ${error.message}`);
    process.exitCode = EXIT.wrongUse;
  } else throw error;
}
