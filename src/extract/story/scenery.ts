/** Where a visit or a gathering was, where the sentence that tells it names no city, or only the one where somebody landed. */
import type { Day } from '../../engagement/day';
import { parseEdtf } from '../../engagement/edtf';
import type { Draft } from '../draft';
import type { Frame } from '../lexicon/verb';
import type { Mention } from '../mention';
import { linkBefore } from '../mentions/link';
import { isOfRaised } from '../roles/raised';
import { WORD_NUMBERS } from '../text/trie';
import { timeOfToken } from '../verbs/word-time';
import type { View } from '../view';
import { landingAt, placeAtDateline, placeSite } from './dateline-city';
import { isOfMeeting, isOfSite, type Site } from './site';

/** The city of which a document speaks first. */
interface Opening extends Site {
  /** A capital that acts is a government: `Moscow is unimpressed`. */
  readonly acts: boolean;
  /** It is named for its things: `Lima's roads reopen tonight`. */
  readonly ofThings: boolean;
}

/** Words for a capital without its name, where something happens, and their sentence. */
interface Seat {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** A visit of other days has its place right behind it. */
const RIGHT_BEHIND = 8;

/** The cities of a document's scenes. */
export class Scenery {
  readonly #capitals: ReadonlyMap<string, string>;
  readonly #sites: Site[] = [];
  /** All cities that the text names, by their first token. */
  readonly #cities = new Map<number, Site>();
  readonly #seats: Seat[] = [];
  /** The city where a text was signed: `Done at Windhoek`. */
  #signed: Site | null = null;
  #opening: Opening | null = null;

  /** The place under whose head the text stands. */
  home: Mention | null = null;

  /** `capitals`: those that the document names. */
  constructor(capitals: ReadonlyMap<string, string>) {
    this.#capitals = capitals;
  }

  /** Notes the cities of a sentence that a preposition of place marks, and where it says `in the capital`. */
  note(view: View): void {
    const { reading, mentions, from, to } = view;
    const { index } = view.sentence;
    const signed = reading.word('doneAt', from);
    for (const mention of mentions) {
      if (!isCity(mention)) continue;
      const site = { mention, sentence: index, ofTalks: isOfMeeting(view, mention) };
      this.#cities.set(mention.from, site);
      if (signed > 0 && mention.from === signed) this.#signed = site;
      else if (isVenue(view, mention)) this.#sites.push(site);
    }
    for (
      let at = reading.findWord('seatOf', from, to);
      at >= 0;
      at = reading.findWord('seatOf', at + 1, to)
    ) {
      const end = reading.word('seatOf', at);
      const isNamed = mentions.some((one) => one.placeLike && one.from <= end && at <= one.to);
      if (!isNamed && linkBefore(reading, at, from) === 'at')
        this.#seats.push({ from: at, to: end, sentence: index });
    }
  }

  /** Notes the city of which a document without a dateline speaks first: `Biarritz is counting the days`. */
  open(view: View): void {
    const { reading, mentions, sentence } = view;
    const cities = mentions.filter(isCity);
    const [first] = cities;
    if (!first || cities.some((one) => one.codes[0] !== first.codes[0])) return;
    // `the Ohrid Agreement`: named after the city, and known elsewhere.
    const named =
      first.to < view.to &&
      reading.tokens[first.to]?.form.cap &&
      !mentions.some((one) => one.from === first.to);
    if (named) return;
    const bare = first.form === 'capital' && first.link === null;
    const acts = bare && isVerb(view, first.to);
    // `Merkel offers Luanda patrol boats`: a government.
    if (bare && !acts && first.from > view.from + 1) return;
    const ofThings = reading.norm(first.to) === "'s" && reading.word('sites', first.to + 1) > 0;
    this.#opening = { mention: first, sentence: sentence.index, acts, ofThings, ofTalks: false };
  }

  /** Gives visits the city that the sentences round them name; of several the capital, where the talks are. */
  place(drafts: readonly Draft[], published: Day | null): void {
    for (const draft of drafts) {
      const code = draft.hosts.length === 1 ? draft.hosts[0]?.value : undefined;
      const now = draft.place ? this.#cities.get(draft.place.from) : undefined;
      if (draft.type === 'summit' && this.home) placeSite(draft, this.home, now);
      if (draft.type === 'summit' && this.#opening) placeGathering(draft, this.#opening, drafts);
      if (draft.type !== 'visit' || code === undefined || draft.video) continue;
      // `will receive him in the capital on Tuesday`: told with it, before a city of another sentence.
      this.#inCapital(draft, 0);
      const near = this.#sites.filter(
        ({ mention, sentence, ofTalks }) =>
          mention.codes[0] === code && Math.abs(sentence - draft.sentence) <= (ofTalks ? 2 : 1),
      );
      const others = drafts.filter((other) => other !== draft);
      const found = draft.place
        ? capitalOf(draft, now ?? landingAt(draft, this.home), near, others)
        : (cityOf(draft, near, others, this.#signed) ?? this.#openingOf(draft, others));
      if (found) {
        const { city, from, to } = found.mention;
        draft.place = { value: city, from, to, rule: 'later-place', code, weak: true };
      }
    }
    for (const draft of drafts) {
      this.#inCapital(draft, 1);
      const now = draft.place ? this.#cities.get(draft.place.from) : undefined;
      if (this.home?.city) placeAtDateline(draft, this.home, now, published);
    }
  }

  /** `Ottawa is ready. The president arrives in the capital on Monday`: the city, where the text names it. `within`: sentences between, at most. */
  #inCapital(draft: Draft, within: number): void {
    const code = draft.hosts.length === 1 ? draft.hosts[0]?.value : undefined;
    const city = code === undefined ? undefined : this.#capitals.get(code);
    if (draft.place || draft.video || draft.background || code === undefined || city === undefined) return;
    const near = this.#seats.filter(({ sentence }) => Math.abs(sentence - draft.sentence) <= within);
    const seat = near.find(({ sentence }) => sentence === draft.sentence) ?? near[0];
    if (!seat) return;
    draft.place = { value: city, from: seat.from, to: seat.to, rule: 'named-capital', code, weak: true };
  }

  /** `Hotels in Anchorage are full. Trump receives Putin on Friday`: the city that the text is about, of a visit to its country. */
  #openingOf(draft: Draft, others: readonly Draft[]): Site | undefined {
    const opening = this.#opening;
    if (!opening || draft.background || draft.rules.includes('earlier')) return undefined;
    const { mention } = opening;
    // `Banjul came to a standstill as Erdogan drove to State House`: a capital that acts is a city in what is told right of it.
    if (opening.acts && draft.sentence - opening.sentence > 1) return undefined;
    if (draft.hosts.some((host) => host.value !== mention.codes[0])) return undefined;
    const there = others.filter((one) => one.place?.from === mention.from);
    // `Geneva gets ready for Biden and Putin tomorrow. The American sees Parmelin today`: before talks or a gathering of his.
    return there.every((one) => one.type !== 'visit' && isOnEve(draft, one)) ? opening : undefined;
  }
}

/** Whether a visit begins on a day of what its guest takes part in, or the day before. */
function isOnEve({ visitors, start }: Draft, { participants, start: other, end }: Draft): boolean {
  const [first, day] = [parseEdtf(start?.value.edtf ?? ''), parseEdtf(other?.value.edtf ?? '')];
  if (first?.precision !== 'day' || day?.precision !== 'day') return false;
  const isTheirs = visitors.every(({ value }) => participants.some((one) => one.value === value));
  const last = parseEdtf(end?.value.edtf ?? '') ?? day;
  return isTheirs && first.from >= day.from - 1 && first.from <= last.from;
}

const isVerb = (view: View, at: number): boolean =>
  view.reading.anyWord(AUXILIARY, at) || timeOfToken(view, at) !== null;

const AUXILIARY = WORD_NUMBERS.setOf(['have', 'had', 'was', 'be', 'will', 'willBe', 'planned']);

/** A gathering of which nothing says where it is, and that is no other time or place than the text's own. */
function placeGathering(
  draft: Draft,
  { mention, sentence, acts, ofThings }: Opening,
  drafts: readonly Draft[],
): void {
  const [code] = mention.codes;
  if (draft.place || draft.video || draft.background || code === undefined) return;
  if (draft.rules.includes('edition') || draft.rules.includes('beside')) return;
  if (draft.hosts.some((host) => host.value !== code)) return;
  const there = [...draft.hosts, ...draft.participants].some((one) => one.value === code);
  if (acts && !there) return;
  if (draft.sentence === sentence && mention.form === 'capital' && mention.link === null && !ofThings) return;
  if (drafts.some((one) => one !== draft && one.place?.from === mention.from && one.type === 'summit'))
    return;
  const { city, from, to } = mention;
  if (draft.hosts.length === 0) draft.hosts = [{ value: code, from, to, rule: 'opening-city' }];
  draft.place = { value: city, from, to, rule: 'opening-city', code, weak: true };
}

/** A city where something happens or to which somebody goes, that of talks, or one from which somebody travels on. */
function isVenue(view: View, mention: Mention): boolean {
  const { link, from } = mention;
  if (link === 'at' || link === 'goal') return !leadsElsewhere(view, mention);
  if (link === 'of') return isOfTalks(view, from) || (isOfSite(view, from) && !leadsElsewhere(view, mention));
  return link === 'from' && view.triggers.some(({ frame }) => frame === 'travel' || frame === 'visit');
}

/** `les entretiens de Lima`: right behind a noun of talks. */
const isOfTalks = ({ triggers }: View, from: number): boolean =>
  triggers.some((one) => one.frame === 'talks-noun' && one.to < from && from - one.to <= 2);

/** The first city of its own sentence, else of those beside it, that is the place of nothing else. */
function cityOf(
  draft: Draft,
  near: readonly Site[],
  others: readonly Draft[],
  signed: Site | null,
): Site | undefined {
  const isFree = ({ mention }: Site): boolean => !others.some((one) => one.place?.from === mention.from);
  const free = near.filter(
    (site) => (site.mention.link === 'at' || site.mention.link === 'of') && isFree(site),
  );
  const own = free.filter(({ sentence }) => sentence === draft.sentence);
  if (draft.background || draft.rules.includes('earlier'))
    return own.find(({ mention: { from } }) => from > draft.at && from - draft.at <= RIGHT_BEHIND);
  if (own[0]) return own[0];
  const isThere = signed !== null && draft.hosts.some(({ value }) => value === signed.mention.codes[0]);
  if (isThere) return signed;
  // `In Shenzhen he will tour a factory; in Beijing he will confer with Xi`
  const best =
    free.find(({ ofTalks }) => ofTalks) ?? free.find(({ mention }) => mention.form === 'capital') ?? free[0];
  // `From Lima he flies on to Santiago`
  return (
    best ??
    near.find((site) => site.mention.link === 'from' && site.sentence > draft.sentence && isFree(site))
  );
}

/** Where a thing leads and nobody goes, or of which one only talks: `the cable to Sydney`, `linking Lusaka to the port of Walvis Bay`, `un oléoduc de Kampala à Nairobi`: where a thing leads, and nobody goes. */
export function leadsElsewhere(view: View, place: Mention): boolean {
  const { reading, triggers } = view;
  const { from } = place;
  if (isOfRaised(view, place)) return true;
  const goes = (to: number): boolean => triggers.some((one) => one.to <= to && GOING.has(one.frame));
  // `to be signed in Beijing`, `to speak to parliament in Canberra`: it has a preposition of its own.
  if (!reading.wordFills('inTown', from - 1, from) || reading.word('into', from - 1))
    for (let at = from - 1; at >= view.from && at >= from - LEADS; at -= 1)
      if (reading.word('into', at)) return !goes(at);
  return endsRange(view, { from });
}

/** `a motorway from Hanoi to Vientiane`, `une route reliant Nairobi à Kampala`: right behind another place, with no journey before them. */
export function endsRange({ reading, triggers, mentions }: View, { from }: Pick<Mention, 'from'>): boolean {
  const start = mentions.find((one) => one.placeLike && one.to === from - 1);
  // `at the Casa Rosada in Buenos Aires`: a site and its city.
  if (start === undefined || start.form === 'seat' || reading.word('at', start.to) !== from) return false;
  return !triggers.some((one) => one.to <= start.from && GOING.has(one.frame));
}

/** Between a preposition and its city: `to the port of`, in tokens. */
const LEADS = 4;

const GOING: ReadonlySet<Frame> = new Set([
  'travel',
  'visit',
  'leave',
  'visit-noun',
  'tour-noun',
  'send',
  'call',
]);

/** `lands in Shanghai, talks in Beijing`: the capital beside another city or a site, if no other visit is there. */
function capitalOf(
  { rules }: Draft,
  now: Site | undefined,
  near: readonly Site[],
  others: readonly Draft[],
): Site | undefined {
  // `left Québec on Friday`: where somebody was last.
  if (now ? now.mention.form === 'capital' : !rules.includes('leave')) return undefined;
  return near.find(
    ({ mention }) =>
      mention.form === 'capital' &&
      (mention.link === 'at' || mention.link === 'of') &&
      !others.some((one) => one.type === 'visit' && one.place?.from === mention.from),
  );
}

const isCity = (mention: Mention): mention is Site['mention'] =>
  mention.placeLike && mention.city !== null && mention.deictic === null;
