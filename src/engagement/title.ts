/** A title written from the fields of an engagement, in the reader's language, where its source gives none. */
import type { Engagement } from './engagement';
import { partyName } from './party';
import { placeName } from './place';
import { seriesName } from './series';

type Locale = 'en' | 'fr';

/** Between visitor and host: the font that the page serves has no arrow, and a file must not depend on another. */
const TO = ' › ';
/** How many parties or people are named before the rest is counted. */
const NAMED = 2;

const WORDS = {
  en: {
    and: ' and ',
    others: (count: number) => `${count} others`,
    colon: ': ',
    visitTo: (host: string) => `Visit to ${host}`,
    visitFrom: (visitor: string) => `Visit by ${visitor}`,
    visit: 'Visit, parties unknown',
    summit: 'Summit',
    meeting: 'Meeting',
  },
  fr: {
    and: ' et ',
    others: (count: number) => `${count} autres`,
    colon: '\u202f: ',
    visitTo: (host: string) => `Visite\u202f: ${host}`,
    visitFrom: (visitor: string) => `Visite d’une délégation\u202f: ${visitor}`,
    visit: 'Visite, parties inconnues',
    summit: 'Sommet',
    meeting: 'Rencontre',
  },
} as const;

/** At most two names and how many more: `Mali and Niger`, `Mali, Niger and 4 others`. */
function listNames(names: readonly string[], locale: Locale): string {
  const { and, others } = WORDS[locale];
  if (names.length <= 1) return names[0] ?? '';
  if (names.length === NAMED + 1) return `${names[0]}, ${names[1]}${and}${names[2]}`;
  if (names.length <= NAMED) return names.join(and);
  return `${names.slice(0, NAMED).join(', ')}${and}${others(names.length - NAMED)}`;
}

const named = (codes: readonly string[], locale: Locale) =>
  listNames(
    codes.map((code) => partyName(code, locale)),
    locale,
  );

/** The people who travelled; where nobody's party is known, all of them. Of those, who is named first leads. */
function travellers(engagement: Engagement): string[] {
  const own = engagement.people.filter(
    (person) => person.party !== null && engagement.visitors.includes(person.party),
  );
  const unknown = engagement.people.filter((person) => person.party === null);
  return (own.length > 0 ? own : unknown).map((person) => person.name);
}

function visitTitle(engagement: Engagement, locale: Locale): string {
  const words = WORDS[locale];
  const visitors = named(engagement.visitors, locale);
  const hosts = named(engagement.hosts, locale);
  const between =
    visitors && hosts
      ? visitors + TO + hosts
      : hosts
        ? words.visitTo(hosts)
        : visitors
          ? words.visitFrom(visitors)
          : words.visit;
  const people = listNames(travellers(engagement), locale);
  return people ? between + words.colon + people : between;
}

function gatheringTitle(engagement: Engagement, locale: Locale): string {
  const words = WORDS[locale];
  const kind = engagement.type === 'summit' ? words.summit : words.meeting;
  const who = named(engagement.participants, locale);
  const name = engagement.series
    ? seriesName(engagement.series, locale)
    : who
      ? kind + words.colon + who
      : kind;
  return engagement.place ? `${name}, ${placeName(engagement.place.name, locale)}` : name;
}

/**
 * What to call an engagement: its own title where the data give one, else `Mali › Russia: Assimi Goïta` for a visit,
 * `Russia–Africa summit, Saint Petersburg` for a gathering of a known series, `Meeting: Mali and Niger, Bamako` for any other.
 */
export function titleOf(engagement: Engagement, locale: Locale): string {
  if (engagement.title) return engagement.title;
  return engagement.type === 'visit' ? visitTitle(engagement, locale) : gatheringTitle(engagement, locale);
}
