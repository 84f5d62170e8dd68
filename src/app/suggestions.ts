/** What the search field offers for the words typed: filters, engagements, commands. */
import { PARTIES, REGION_CODES, partyName } from '../engagement/party';
import { SECTORS } from '../engagement/sector';
import { titleOf } from '../engagement/title';
import { formatPeriod } from '../i18n/dates';
import { APP } from '../i18n/messages/app';
import { DETAILS } from '../i18n/messages/details';
import { DOMAIN } from '../i18n/messages/domain';
import { tellPairHistory } from '../timeline/wording';
import { findPeople, foldText, matchesQuery } from './choices';
import type { Session } from './session.svelte';

export interface Suggestion {
  readonly group: 'text' | 'country' | 'pair' | 'person' | 'sector' | 'engagement' | 'command';
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
    ...suggestPairs(asked, session),
    ...suggestParties(asked, session),
    ...suggestPeople(asked, session),
    ...suggestSectors(asked, session),
    ...suggestEngagements(asked, session),
    ...matching.slice(0, MOST_EACH),
  ];
}

/** Two parties named one after the other: how often the one visits the other, at once. */
function suggestPairs(asked: string, session: Session): Suggestion[] {
  const { locale } = session;
  const words = asked.split(/\s+/);
  const best = (part: readonly string[]) =>
    part.length > 0 ? findParties(part.join(' '), PARTIES.keys(), session)[0]?.code : undefined;
  const found = new Map<string, Suggestion>();
  for (let at = 1; at < words.length; at++) {
    // “Mali to Russia”, « Mali en Russie »: a short word between the two may be left out.
    const behind = (words[at]?.length ?? 0) <= 3 && at + 1 < words.length ? [at, at + 1] : [at];
    for (const from of behind) {
      const [visitor, host] = [best(words.slice(0, at)), best(words.slice(from))];
      if (!visitor || !host || visitor === host || found.has(`${visitor}~${host}`)) continue;
      found.set(`${visitor}~${host}`, {
        group: 'pair',
        key: `pair-${visitor}-${host}`,
        label: DETAILS[locale].visitsOf(partyName(visitor, locale), partyName(host, locale)),
        note: tellPairHistory(session.pairs, [visitor, host], session.today, locale, 'brief'),
        run: () => session.select({ kind: 'pair', visitor, host }),
      });
    }
  }
  return [...found.values()].slice(0, MOST_EACH);
}

function findParties(asked: string, codes: Iterable<string>, session: Session) {
  const counts = session.result.counts.countries;
  return [...codes]
    .map((code) => ({ code, label: partyName(code, session.locale) }))
    .filter(({ code, label }) => matchesQuery(label, code, asked))
    .sort((a, b) => counts.get(b.code) - counts.get(a.code));
}

function suggestParties(asked: string, session: Session): Suggestion[] {
  return findParties(asked, [...REGION_CODES, ...PARTIES.keys()], session)
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
