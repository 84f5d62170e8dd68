/** What the search field offers for the words typed: filters, engagements, commands. */
import { PARTIES, REGION_CODES, partyName } from '../engagement/party';
import { SECTORS } from '../engagement/sector';
import { titleOf } from '../engagement/title';
import { formatPeriod } from '../i18n/dates';
import { APP } from '../i18n/messages/app';
import { DOMAIN } from '../i18n/messages/domain';
import { findPeople, foldText, matchesQuery } from './choices';
import type { Session } from './session.svelte';

export interface Suggestion {
  readonly group: 'text' | 'country' | 'person' | 'sector' | 'engagement' | 'command';
  readonly key: string;
  readonly label: string;
  /** A date or a count behind the label. */
  readonly note?: string;
  readonly run: () => void;
}

/** A command of the page, found by its name. */
export interface Command {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

const MOST_EACH = 5;
/** As many engagements are looked through for a title; the index of words finds the rest. */
const MOST_LOOKED_AT = 2000;

/** Nothing typed: the commands. Otherwise the words as a filter first, then what bears that name. */
export function suggest(query: string, session: Session, commands: readonly Command[]): Suggestion[] {
  const asked = query.trim();
  const matching = commands
    .filter((command) => !asked || matchesQuery(command.label, '', asked))
    .map((command): Suggestion => ({ group: 'command', ...command }));
  if (!asked) return matching;
  return [
    {
      group: 'text',
      key: 'text',
      label: APP[session.locale].mention(asked),
      run: () => session.narrow({ text: asked }),
    },
    ...suggestParties(asked, session),
    ...suggestPeople(asked, session),
    ...suggestSectors(asked, session),
    ...suggestEngagements(asked, session),
    ...matching.slice(0, MOST_EACH),
  ];
}

function suggestParties(asked: string, session: Session): Suggestion[] {
  const counts = session.result.counts.countries;
  return [...REGION_CODES, ...PARTIES.keys()]
    .map((code) => ({ code, label: partyName(code, session.locale) }))
    .filter(({ code, label }) => matchesQuery(label, code, asked))
    .sort((a, b) => counts.get(b.code) - counts.get(a.code))
    .slice(0, MOST_EACH)
    .map(({ code, label }) => ({
      group: 'country',
      key: `country-${code}`,
      label,
      run: () => session.narrow({ countries: [code], countryMode: 'any', role: 'any' }),
    }));
}

function suggestPeople(asked: string, session: Session): Suggestion[] {
  const counts = session.result.counts.people;
  return findPeople(session.table.peopleNames, asked, 50)
    .sort((a, b) => counts.get(b) - counts.get(a))
    .slice(0, MOST_EACH)
    .map((name) => ({
      group: 'person',
      key: `person-${name}`,
      label: name,
      run: () => session.narrow({ people: [name] }),
    }));
}

function suggestSectors(asked: string, session: Session): Suggestion[] {
  const names = DOMAIN[session.locale].sector;
  return SECTORS.filter((sector) => matchesQuery(names[sector], '', asked)).map((sector) => ({
    group: 'sector',
    key: `sector-${sector}`,
    label: names[sector],
    run: () => session.narrow({ sectors: [sector] }),
  }));
}

function suggestEngagements(asked: string, session: Session): Suggestion[] {
  const { table, locale, result } = session;
  const words = foldText(asked).split(/\s+/);
  const found: Suggestion[] = [];
  const rows = result.rows;
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - MOST_LOOKED_AT); at--) {
    const row = rows[at];
    if (row === undefined) continue;
    const engagement = table.engagementAt(row);
    const label = titleOf(engagement, locale);
    const folded = foldText(label);
    if (!words.every((word) => folded.includes(word))) continue;
    found.push({
      group: 'engagement',
      key: engagement.id,
      label,
      note: formatPeriod(engagement.start, engagement.end, locale),
      run: () => session.selectEngagement(engagement.id),
    });
    if (found.length === MOST_EACH) break;
  }
  return found;
}
