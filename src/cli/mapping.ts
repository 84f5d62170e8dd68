/** `entente mapping TABLE`: what its columns are taken for, as a file to correct and to give back with `--mapping`. */
import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { issue } from '../engagement/issue';
import { faultOfDoubt } from '../formats/mapping-file';
import { openFile } from '../formats/open';
import { LOCALES, type Locale } from '../i18n/locale';
import { formatIssue } from './datasets';
import { EXIT, say, UsageError } from './exit';
import { writeResult } from './extract';

const EXAMPLE = `
Example:
  entente mapping visits.csv -o visits.mapping.json    then correct it, and
  entente convert visits.csv visits.json --mapping visits.mapping.json`;

/** The command, to be added to the program. */
export function mappingCommand(): Command {
  return new Command('mapping')
    .description(
      'Guess what the columns of a table made elsewhere are, as a file for --mapping. Doubts are said.',
    )
    .argument('<table>')
    .addOption(new Option('--lang <code>', 'language of the messages').choices([...LOCALES]).default('en'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', EXAMPLE)
    .action(async (path: string, { lang, output }: { lang: Locale; output?: string }) => {
      const bytes = await readBytes(path).catch(() => null);
      if (!bytes) throw new UsageError(`${path}: there is no such file`);
      const opened = await openFile(basename(path), bytes);
      for (const found of opened.issues) say(formatIssue(path, found, lang));
      if (opened.kind !== 'table') throw new UsageError(`${path}: this is no table that needs a mapping`);
      const { mapping, doubts } = opened.guess;
      for (const doubt of doubts) say(formatIssue(path, issue('row 1', null, faultOfDoubt(doubt)), lang));
      if (doubts.length > 0) process.exitCode = EXIT.findings;
      await writeResult(`${JSON.stringify(mapping, null, 2)}\n`, output);
    });
}
