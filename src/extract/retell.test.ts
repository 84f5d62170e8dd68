import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts, type Fact } from '../../data/corpus/retell/facts';
import { retell, templatesOf, type Retelling } from '../../data/corpus/retell/retell';
import { PARTIES } from '../engagement/party';
import type { Engagement } from '../engagement/engagement';
import { extractDocument } from './extract';

/** How many sentences of each language are read; `RETELL=20000 npx vitest run retell` digs deeper. */
const SIZE = Number(process.env['RETELL'] ?? 600);
const SEED = Number(process.env['RETELL_SEED'] ?? 0.42);
const BAR = 0.99;

const sorted = (codes: readonly string[]): string => [...codes].sort().join();

/** A gathering's row has its organisations, whether the name that is told has them or not. */
const countriesOf = (fact: Fact): string[] =>
  fact.participants.filter((code) => PARTIES.get(code)?.kind === 'country');

function isRead(fact: Fact, found: readonly Engagement[]): boolean {
  const [one] = found;
  if (!one || found.length !== 1 || one.type !== fact.type) return false;
  if (one.start !== fact.start || (one.end ?? '') !== fact.end) return false;
  if (fact.type === 'visit')
    return sorted(one.visitors) === sorted(fact.visitors) && sorted(one.hosts) === sorted(fact.hosts);
  if (fact.type === 'meeting') return sorted(one.participants) === sorted(fact.participants);
  return (
    sorted(one.hosts) === sorted(fact.hosts) &&
    countriesOf(fact).every((code) => one.participants.includes(code))
  );
}

const show = ({ fact, document }: Retelling, found: readonly Engagement[]): string =>
  [
    `${document.text} [${document.published ?? 'undated'}]`,
    `  told: ${fact.type} ${sorted(fact.visitors)}>${sorted(fact.hosts)} ${sorted(fact.participants)} ${fact.start}/${fact.end}`,
    ...found.map(
      (one) =>
        `  read: ${one.type} ${sorted(one.visitors)}>${sorted(one.hosts)} ${sorted(one.participants)} ${one.start}/${one.end ?? ''}`,
    ),
  ].join('\n');

describe('the rows of the reference data, re-told', () => {
  const facts = readFacts(readFileSync('data/engagements.csv', 'utf8'));

  it('by at least 25 templates of visits in each language', () => {
    for (const lang of ['fr', 'en'] as const)
      expect(templatesOf(lang).filter((one) => one.type === 'visit').length).toBeGreaterThanOrEqual(25);
  });

  it.each(['fr', 'en'] as const)('are read back as they are: %s', (lang) => {
    const told = retell(facts, lang, SIZE, SEED);
    const wrong = told.flatMap((one) => {
      const found = extractDocument(one.document).engagements;
      return isRead(one.fact, found) ? [] : [{ one, found }];
    });
    const shown = wrong.slice(0, 20).map(({ one, found }) => show(one, found));
    expect(1 - wrong.length / told.length, shown.join('\n')).toBeGreaterThanOrEqual(BAR);
  });
});
