/** An event of a timeline made for another program: a headline, a text and dates, without fields for who met whom. */
import { periodOf } from '../engagement/edtf';
import type { Fault } from '../engagement/issue';
import { foldText } from '../filter/words';
import { readParty } from './mapping-party';
import { withId, type RawEngagement } from './mapping-result';
import { TYPE_WORDS, wordOf } from './mapping-words';

export interface TimelineEvent {
  /** HTML is taken for the text in it. */
  readonly headline: string;
  readonly text: string;
  /** The name of its group or lane; a country there is taken for the host. */
  readonly group: string;
  /** EDTF; null where there is none. */
  readonly start: string | null;
  readonly end: string | null;
  readonly url: string;
}

/** Words of a name of a country at most: `Democratic Republic of the Congo`. */
const LONGEST_NAME = 5;

/**
 * The engagement that an event tells, or why it is none. Countries are those that the headline names, else those of the text; of
 * a visit the last is the host, the others visit. A headline says no more than that: the title keeps its words.
 */
export function engagementOf(event: TimelineEvent): RawEngagement | Fault {
  const headline = plainText(event.headline);
  const text = plainText(event.text);
  if (event.start === null) return { code: 'no-date' };
  if (!periodOf(event.start, event.end)) return { code: 'bad-period' };
  const host = readParty(event.group);
  const named = partiesInText(headline);
  const codes = named.length > 0 ? named : partiesInText(text);
  if (codes.length === 0 && !host) return { code: 'no-party', value: headline };
  const type = wordOf(headline, TYPE_WORDS) ?? wordOf(text, TYPE_WORDS) ?? 'meeting';
  return withId({
    type,
    title: headline || null,
    start: event.start,
    end: event.end,
    ...rolesOf(type, codes, host),
    ...(text ? { extra: { text } } : {}),
    sources: /^https?:\/\//.test(event.url) ? [event.url] : [],
  });
}

function rolesOf(type: RawEngagement['type'], codes: readonly string[], host: string | null) {
  const hosts = host ? [host] : type === 'visit' ? codes.slice(-1) : [];
  const others = codes.filter((code) => !hosts.includes(code));
  return type === 'visit'
    ? { visitors: others, hosts, participants: [] }
    : { visitors: [], hosts, participants: others };
}

/** The parties whose names stand in a text, each once, in the order of the text; only names with a capital count. */
export function partiesInText(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const name = words
        .slice(at, at + length)
        .join(' ')
        .replace(/(?:[’']s|[.])$/, '');
      const code = /^\p{Lu}/u.test(name) && isName(name) ? readParty(name) : null;
      if (!code) continue;
      if (!found.includes(code)) found.push(code);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Two letters are a country's code in a cell, but seldom in a sentence (`Us`, `In`, `At`): only capitals are believed there. */
function isName(name: string): boolean {
  return name.length > 3 || (name === name.toUpperCase() && foldText(name) !== '' && name.length > 1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  '#39': '’',
};

/** The text of a fragment of HTML. Nothing in it is run or kept. */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
