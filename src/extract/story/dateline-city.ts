/** The city where a text is written, as the place of what it tells in that country. */
import { formatIsoDay, type Day } from '../../engagement/day';
import type { Draft } from '../draft';
import type { Frame } from '../lexicon/verb';
import type { Mention } from '../mention';
import { MEETING, type Site } from './site';

/** `YAOUNDÉ – The summit met at the Palais de l'Unité`: gives a gathering in a site of that city the city. `now`: its place. */
export function placeSite(draft: Draft, home: Mention, now: Site | undefined): void {
  if (now?.mention.form === 'seat' && now.mention.codes[0] === home.codes[0]) takeCity(draft, home);
}

/** `XI'AN – X landed on Thursday. He sees Y in Beijing tomorrow`: the town of the dateline, where nothing but a journey is told; else undefined. */
export function landingAt({ place, rules }: Draft, home: Mention | null): Site | undefined {
  if (place?.rule !== 'dateline' || !home || home.form !== 'city' || home.city === null) return undefined;
  if (rules.some((rule) => MEETING.has(rule as Frame))) return undefined;
  return { mention: home as Site['mention'], sentence: 0, ofTalks: false };
}

/**
 * `TOKYO, May 9 – Li, on a visit to Japan, will tour a plant on Hokkaido`: gives a visit the capital where the text is written, before a town
 * where nobody is received. `now`: its place so far.
 */
export function placeAtDateline(
  draft: Draft,
  home: Mention,
  now: Site | undefined,
  published: Day | null,
): void {
  const { type, hosts, place, start, rules, status, video, background, sentence } = draft;
  const [host, more] = hosts;
  if ((home.form !== 'capital' && home.form !== 'name') || host?.value !== home.codes[0] || more) return;
  if (type !== 'visit' || video || background || status || rules.includes('earlier')) return;
  if (place && (!now || now.mention.form === 'capital' || now.ofTalks)) return;
  const today = published === null ? '' : formatIsoDay(published);
  const day = start?.value.edtf ?? '';
  if (place && day > today) return;
  // `BEIJING, May 16 – X landed in Xi'an on Tuesday`: where he is, on the day of the report.
  if (now?.sentence === sentence && day === today) return;
  takeCity(draft, home);
}

function takeCity(draft: Draft, { city, codes, from, to }: Mention): void {
  if (city === null) return;
  draft.place = { value: city, from, to, rule: 'dateline', code: codes[0] ?? null, weak: true };
}
