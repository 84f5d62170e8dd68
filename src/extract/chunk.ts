/** Noun phrases of people and parties: office, nationality and name read together as one mention, whatever their order. */
import type { Lexicon } from './lexicon/compile';
import type { Entry, Rank } from './lexicon/lexicon';
import type { Link, Mention } from './mention';
import { readName, type NameSpan } from './persons';
import type { Hit, Reading } from './recognise';
import { WORD_NUMBERS } from './trie';

type PartyEntry = Extract<Entry, { kind: 'party' }>;
type OfficeEntry = Extract<Entry, { kind: 'office' }>;

/** All mentions of a sentence, in order. */
export function readMentions(reading: Reading, lexicon: Lexicon, from: number, to: number): Mention[] {
  const mentions: Mention[] = [];
  let at = from;
  while (at < to) {
    const read = readMention(reading, lexicon, at, to, from);
    if (read) {
      const mention = besideCity(reading, mentions.at(-1), read);
      mentions.push(mention);
      at = mention.to;
    } else at += 1;
  }
  return mentions;
}

/** `in Washington, the United States,`: the country goes with its city. */
function besideCity(reading: Reading, last: Mention | undefined, mention: Mention): Mention {
  if (!last?.city || !last.placeLike || !mention.placeLike || mention.link !== null) return mention;
  if (last.codes[0] !== mention.codes[0] || reading.norm(last.to) !== ',') return mention;
  for (let at = last.to + 1; at < mention.from; at += 1) if (!reading.word('articles', at)) return mention;
  return { ...mention, link: last.link };
}

function readMention(
  reading: Reading,
  lexicon: Lexicon,
  at: number,
  limit: number,
  floor: number,
): Mention | null {
  const hit = reading.hit('entity', at);
  const party = hit && partyOf(hit);
  const office = hit && officeOf(hit);
  if (hit && hit.to <= limit && (party || office)) {
    if (party && !office) return readFromParty(reading, lexicon, { at, limit, floor }, hit);
    return new Chunk(reading, lexicon, at, limit, floor).read();
  }
  if (reading.anyWord(POINTING, at)) {
    const pronoun = readPronoun(reading, at, floor) ?? readDeictic(reading, at);
    if (pronoun) return pronoun;
  }
  const form = reading.tokens[at]?.form;
  if (!form?.cap && !(hit?.entries.some(isPerson) && reading.tokens[hit.to - 1]?.form.cap)) return null;
  if (isInCompound(reading, at)) return null;
  const name = readName(reading, lexicon, at, false);
  if (!name || name.to > limit || isSiteName(reading, name) || isOpeningParticiple(reading, name, floor))
    return null;
  return new Chunk(reading, lexicon, at, limit, floor).read();
}

/** `l'aéroport Diori-Hamani`, `Heydar Aliyev Centre`: a site that bears the name of somebody who is not there. */
function isSiteName(reading: Reading, name: NameSpan): boolean {
  let before = name.from;
  while (reading.tokens[before]?.hyphen && reading.tokens[before - 1]?.form.cap) before -= 1;
  if (/^(de|du|des|d'|of)$/.test(reading.norm(before - 1))) before -= 1;
  if (/^(international|internationale|national|nationale|of)$/.test(reading.norm(before - 1))) before -= 1;
  const named = before > 0 && reading.word('sites', before - 1) === before;
  return named || reading.word('sites', name.to) > 0;
}

/** `Bangui-M'Poko`: the rest of a name of a place. */
function isInCompound(reading: Reading, at: number): boolean {
  for (let back = at; back > 0 && back > at - 4; back -= 1) {
    const token = reading.tokens[back];
    if (!token || token.spaced) return false;
    if (token.hyphen)
      return reading.hit('entity', back - 1)?.entries.some((entry) => entry.kind === 'party') ?? false;
  }
  return false;
}

/** `Reporté d'une journée`, `Partie de Paris`: a capital at the head of a sentence makes no name of a participle. */
function isOpeningParticiple(reading: Reading, name: NameSpan, floor: number): boolean {
  if (name.from !== floor || name.to - name.from > 1 || name.codes.length > 0) return false;
  return /(é|ée|és|ées)$/.test(reading.tokens[name.from]?.form.lower ?? '');
}

/** The party entries of a hit; null when it names none, or is better read as a person. */
function partyOf(hit: Hit): PartyEntry | null {
  const parties = hit.entries.filter(
    (entry): entry is PartyEntry => entry.layer === 'entity' && entry.kind === 'party',
  );
  return parties[0] ?? null;
}

function officeOf(hit: Hit): OfficeEntry | null {
  return (
    hit.entries.find((entry): entry is OfficeEntry => entry.layer === 'entity' && entry.kind === 'office') ??
    null
  );
}

function codesOf(hit: Hit): string[] {
  const codes: string[] = [];
  for (const entry of hit.entries) {
    if (entry.layer === 'entity' && entry.kind === 'party' && !codes.includes(entry.code))
      codes.push(entry.code);
  }
  return codes;
}

interface Bounds {
  readonly at: number;
  readonly limit: number;
  readonly floor: number;
}

function readFromParty(reading: Reading, lexicon: Lexicon, { at, limit, floor }: Bounds, hit: Hit): Mention {
  const party = partyOf(hit) as PartyEntry;
  const owner = reading.norm(hit.to) === "'s" || reading.norm(hit.to) === "'" ? hit.to + 1 : hit.to;
  const next = skipAdjectives(reading, owner, limit);
  const nextHit = reading.hit('entity', next);
  const leads =
    next < limit &&
    nextHit !== undefined &&
    (officeOf(nextHit) !== null || (party.form === 'demonym' && nextHit.entries.some(isPerson)));
  const isName =
    (party.form === 'demonym' && next === hit.to && readsAsName(reading, lexicon, next, at)) ||
    (party.form !== 'demonym' && owner > hit.to && ownsName(reading, lexicon, owner));
  if (leads || isName) return new Chunk(reading, lexicon, at, limit, floor).read();
  const paired = party.form === 'demonym' ? pairedOffice(reading, lexicon, { at, limit, floor }, hit) : null;
  if (paired) return paired;
  const capital = party.form === 'demonym' ? homeAfter(reading, hit.to, at) : 0;
  return {
    from: at,
    to: Math.max(capital, hit.to),
    kind: 'party',
    codes: codesOf(hit),
    plural: false,
    name: null,
    rank: null,
    link: linkOfState(reading, at, floor),
    city:
      party.form === 'capital' || party.form === 'city' || party.form === 'seat'
        ? siteOf(reading, hit, party)
        : null,
    placeLike: (party.form !== 'demonym' && party.form !== 'organisation') || capital > 0,
    form: capital > 0 ? 'name' : party.form,
    partyWords: null,
    deictic: null,
    rule: party.form === 'name' ? null : party.form,
  };
}

/** `Tanzanian and Zambian ministers`: two nationalities before one plural office. */
function pairedOffice(
  reading: Reading,
  lexicon: Lexicon,
  { limit, floor }: Bounds,
  first: Hit,
): Mention | null {
  const codes = codesOf(first).slice(0, 1);
  let at = first.to;
  for (let count = 0; count < 4; count += 1) {
    const join = reading.norm(at) === ',' ? reading.word('and', at + 1) || at + 1 : reading.word('and', at);
    const next = join ? reading.hit('entity', join) : undefined;
    if (!next || partyOf(next)?.form !== 'demonym') break;
    codes.push(...codesOf(next).slice(0, 1));
    at = next.to;
  }
  if (codes.length < 2) return null;
  const office = reading.hit('entity', skipAdjectives(reading, at, limit));
  const entry = office && officeOf(office);
  if (!office || !entry?.plural || office.to > limit) return null;
  return {
    ...new Chunk(reading, lexicon, office.from, limit, floor).read(),
    from: first.from,
    codes,
    link: linkBefore(reading, first.from, floor),
    rule: 'nationality',
    partyWords: [first.from, at],
  };
}

/** `au royaume du Maroc`, `to the Kingdom of Sweden`: the preposition stands before the kind of state. */
function linkOfState(reading: Reading, at: number, floor: number): Link {
  const link = linkBefore(reading, at, floor);
  if (link !== 'of') return link;
  const site = linkOfSite(reading, at, floor);
  if (site) return site;
  const town = linkOfTown(reading, at, floor);
  if (town) return town;
  for (let back = at - 1; back >= at - 3 && back >= floor; back -= 1) {
    if (
      /^(royaume|republique|kingdom|republic|sultanate?|emirate?|principaute|principality)$/.test(
        reading.norm(back),
      )
    ) {
      return linkBefore(reading, back, floor) ?? link;
    }
  }
  return link;
}

/** `à l'aéroport Diori-Hamani de Niamey`: who is at a site of a city is in the city. */
function linkOfSite(reading: Reading, at: number, floor: number): Link {
  for (let back = at - 1; back >= at - 7 && back >= floor; back -= 1) {
    const norm = reading.norm(back);
    if (/^[,;:()]$/.test(norm)) return null;
    if (reading.word('sites', back) === 0) continue;
    const link = linkBefore(reading, back, floor);
    return link === 'at' ? link : null;
  }
  return null;
}

/** `in the coastal city of El Alamein`: the preposition before the kind of place, adjectives aside. */
function linkOfTown(reading: Reading, at: number, floor: number): Link {
  if (
    !/^(city|town|resort|port|village|island|province|region|capital|suburb|district|stronghold)$/.test(
      reading.norm(at - 2),
    )
  )
    return null;
  for (let back = at - 2; back >= at - 6 && back >= floor; back -= 1) {
    const link = linkBefore(reading, back, floor);
    if (link) return link === 'at' || link === 'goal' || link === 'from' ? link : null;
    if (reading.tokens[back - 1]?.form.kind !== 'word') return null;
  }
  return null;
}

const isPerson = (entry: Entry): boolean => entry.layer === 'entity' && entry.kind === 'person';

/** Cities keep the words of the text; a site is named as the table says (`palais de l'Élysée` is Élysée). */
function siteOf(reading: Reading, hit: Hit, party: PartyEntry): string | null {
  if (party.form !== 'seat') return reading.slice(hit.from, hit.to);
  return party.site;
}

/** A nationality followed by a name: `le Malien Assimi Goïta`. */
function readsAsName(reading: Reading, lexicon: Lexicon, at: number, demonym: number): boolean {
  const token = reading.tokens[at];
  if (!token?.form.cap || (!reading.tokens[demonym]?.form.cap && !reading.word('articles', demonym - 1)))
    return false;
  const name = readName(reading, lexicon, at, false);
  return name !== null && (name.full || name.codes.length > 0);
}

/** A party's person: `Rwanda's Paul Kagame`. */
function ownsName(reading: Reading, lexicon: Lexicon, at: number): boolean {
  const name = readName(reading, lexicon, at, false);
  return name !== null && (name.full || name.codes.length > 0);
}

/** `the Chinese capital`, `la capitale chinoise`: a place in that country. */
function homeAfter(reading: Reading, to: number, at: number): number {
  const after = reading.word('home', to);
  if (after) return after;
  return reading.word('home', at - 1) === at ? to : 0;
}

function skipAdjectives(reading: Reading, at: number, limit: number): number {
  let to = at;
  while (to < limit) {
    const hit = reading.hit('entity', to);
    if (hit && officeOf(hit)) return to;
    const adjective = reading.word('officeAdjectives', to);
    if (!adjective) return to;
    to = adjective;
  }
  return to;
}

/** Words that stand for somebody or for a place. */
const POINTING = WORD_NUMBERS.setOf(['he', 'they', 'there', 'here', 'where']);

function readPronoun(reading: Reading, at: number, floor: number): Mention | null {
  for (const kind of ['he', 'they'] as const) {
    const to = reading.word(kind, at);
    if (!to || isImpersonal(reading, to)) continue;
    return {
      from: at,
      to,
      kind: 'pronoun',
      codes: [],
      plural: kind === 'they',
      name: null,
      rank: null,
      link: linkBefore(reading, at, floor),
      city: null,
      placeLike: false,
      form: null,
      partyWords: null,
      deictic: null,
      rule: 'anaphora',
    };
  }
  return null;
}

/** `there`, `here`, `y`: a place that was spoken of before. */
function readDeictic(reading: Reading, at: number): Mention | null {
  for (const deictic of ['there', 'here', 'where'] as const) {
    const to = reading.word(deictic, at);
    if (!to || isExistential(reading, at, to)) continue;
    if (deictic === 'where' && reading.norm(at - 1) !== ',') continue;
    return {
      from: at,
      to,
      kind: 'party',
      codes: [],
      plural: false,
      name: null,
      rank: null,
      link: 'at',
      city: null,
      placeLike: true,
      form: 'name',
      partyWords: null,
      deictic,
      rule: 'anaphora',
    };
  }
  return null;
}

/** `there is`, `il y a`: no place. */
function isExistential(reading: Reading, at: number, to: number): boolean {
  const next = reading.norm(to);
  if (reading.norm(at) === 'there')
    return (
      /^(is|are|was|were|will|has|have|had|would|can|could|remains?)$/.test(next) &&
      !reading.word('been', to + 1)
    );
  if (reading.norm(at) !== 'y') return false;
  return (
    /^(a|avait|aura|eut)$/.test(next) &&
    /^(il|t|qu'il)$/.test(reading.norm(at - 1)) &&
    !reading.word('been', to + 1) &&
    !reading.hit('trigger', to + 1)
  );
}

/** `il y a`, `il s'agit`, `il faut`: nobody. */
function isImpersonal(reading: Reading, to: number): boolean {
  const next = reading.norm(to);
  return next === 'y' || next === 'faut' || (next === "s'" && reading.norm(to + 1) === 'agit');
}

/** Reads office, nationality, party and name in whatever order they come. */
class Chunk {
  readonly #reading: Reading;
  readonly #lexicon: Lexicon;
  readonly #from: number;
  readonly #limit: number;
  readonly #floor: number;
  #to: number;
  #codes: string[] = [];
  #partyWords: [number, number] | null = null;
  #rank: Rank | null = null;
  #plural = false;
  #name: NameSpan | null = null;
  #rule: string | null = null;
  readonly #offices: (readonly [number, number])[] = [];

  constructor(reading: Reading, lexicon: Lexicon, from: number, limit: number, floor: number) {
    this.#reading = reading;
    this.#lexicon = lexicon;
    this.#from = from;
    this.#limit = limit;
    this.#floor = floor;
    this.#to = from;
  }

  read(): Mention {
    const steps = [
      this.#office,
      this.#party,
      this.#adjective,
      this.#owner,
      this.#ofOffice,
      this.#ofParty,
      this.#portfolio,
    ];
    for (let round = 0; round < 14 && this.#to < this.#limit; round += 1) {
      if (!this.#name && this.#readName()) {
        if (this.#rank === 'title') this.#rank = null;
        this.#afterName();
        break;
      }
      if (!steps.some((step) => step.call(this))) break;
    }
    if (!this.#name) this.#apposedName();
    if (this.#to === this.#from) this.#to = this.#from + 1;
    if (this.#codes.length === 0 && this.#name && this.#name.codes.length) {
      this.#codes = [...this.#name.codes];
      this.#partyWords = [this.#name.from, this.#name.to];
      this.#rule = 'leader';
    }
    return {
      from: this.#from,
      to: this.#to,
      kind: this.#name ? 'person' : 'office',
      codes: this.#codes,
      plural: this.#plural,
      name: this.#name && this.#offices.length ? { ...this.#name, office: this.#offices } : this.#name,
      rank: this.#rank,
      link: this.#link(),
      city: null,
      placeLike: false,
      form: null,
      partyWords: this.#partyWords,
      deictic: null,
      rule: this.#rule,
    };
  }

  #office(): boolean {
    const hit = this.#reading.hit('entity', this.#to);
    const office = hit && hit.to <= this.#limit ? officeOf(hit) : null;
    if (!hit || !office) return false;
    if (this.#rank === null || this.#rank === 'title') this.#rank = office.rank;
    this.#plural ||= office.plural;
    if (office.rank !== 'title' && !this.#reading.word('counterpart', hit.from) && this.#offices.length === 0)
      this.#offices.push([hit.from, hit.to]);
    if (office.code && this.#codes.length === 0) {
      this.#codes = [office.code];
      this.#partyWords = [hit.from, hit.to];
      this.#rule = 'office';
    }
    this.#to = hit.to;
    if (office.rank === 'title' && this.#reading.norm(this.#to) === '.') this.#to += 1;
    return true;
  }

  /** A nationality beside the office; several beside a plural. */
  #party(): boolean {
    const reading = this.#reading;
    let at = this.#to;
    const joined =
      this.#plural && this.#codes.length > 0 && (reading.word('and', at) || reading.norm(at) === ',');
    if (joined) at = reading.word('and', at) || at + 1;
    const hit = reading.hit('entity', at);
    const party = hit && hit.to <= this.#limit ? partyOf(hit) : null;
    if (!hit || !party) return false;
    const demonym = party.form === 'demonym';
    const leads = this.#to === this.#from || (this.#rank === null && party.form !== 'city');
    if (!demonym && !leads) return false;
    if (this.#codes.length && !joined && this.#rule !== 'office') return false;
    if (joined && !demonym) return false;
    this.#add(codesOf(hit), hit.from, hit.to);
    this.#to = hit.to;
    return true;
  }

  #add(codes: readonly string[], from: number, to: number): void {
    if (this.#plural && this.#codes.length) {
      this.#codes.push(...codes.slice(0, 1).filter((code) => !this.#codes.includes(code)));
    } else {
      this.#codes = this.#plural ? codes.slice(0, 1) : [...codes];
      this.#partyWords = [from, to];
    }
    this.#rule = 'nationality';
  }

  #adjective(): boolean {
    const to = this.#reading.word('officeAdjectives', this.#to);
    if (!to || to > this.#limit) return false;
    this.#to = to;
    if (this.#rank !== null && this.#codes.length === 0) {
      const at = this.#reading.word('at', to);
      if (at) this.#takeParty(at);
    }
    return true;
  }

  /** `Mali's` before its office. */
  #owner(): boolean {
    if (this.#codes.length === 0 || this.#rank !== null) return false;
    const norm = this.#reading.norm(this.#to);
    if (norm !== "'s" && norm !== "'") return false;
    this.#to += 1;
    return true;
  }

  #takeParty(at: number): boolean {
    const reading = this.#reading;
    let start = at;
    while (
      (reading.word('articles', start) || reading.tokens[start]?.form.kind === 'number') &&
      start < this.#limit
    ) {
      start = reading.word('articles', start) || start + 1;
    }
    start = afterKindOfState(reading, start);
    const hit = reading.hit('entity', start);
    const party = hit && hit.to <= this.#limit ? partyOf(hit) : null;
    if (!hit || !party || (party.form === 'demonym' && this.#rank !== 'head')) return false;
    if (party.form === 'city' && this.#rank !== 'head') return false;
    this.#add(codesOf(hit), hit.from, hit.to);
    this.#to = hit.to;
    return true;
  }

  /** `du Mali`, `of the Republic of Mali`, and lists after a plural: `the leaders of the United States, India and Japan`. */
  #ofParty(): boolean {
    const of = this.#reading.word('of', this.#to);
    if (!of || of > this.#limit || this.#rank === null) return false;
    if (this.#codes.length && this.#rule !== 'office') return false;
    if (!this.#takeParty(of)) return false;
    this.#skipArea();
    while (this.#plural || this.#rank === 'delegation') {
      const reading = this.#reading;
      const join =
        reading.norm(this.#to) === ','
          ? reading.word('and', this.#to + 1) || this.#to + 1
          : reading.word('and', this.#to);
      if (!join || !this.#takeListed(join)) break;
    }
    return true;
  }

  /** `l'envoyé spécial du président ouzbek`: whose envoy or wife it is tells the party, and is not the one who is there. */
  #ofOffice(): boolean {
    const reading = this.#reading;
    if (!this.#rank || !BELONGING.has(this.#rank) || this.#codes.length > 0) return false;
    let at = reading.word('of', this.#to);
    while (at && reading.word('articles', at)) at = reading.word('articles', at);
    const hit = at ? reading.hit('entity', at) : undefined;
    const office = hit && officeOf(hit);
    if (!hit || !office || office.plural || office.rank === 'private' || office.rank === 'speaker')
      return false;
    const inner = new Chunk(reading, this.#lexicon, at, this.#limit, this.#floor);
    const steps = [inner.#office, inner.#party, inner.#adjective, inner.#portfolio, inner.#ofParty];
    for (let round = 0; round < 8; round += 1) {
      if (!inner.#name && inner.#readName()) break;
      if (!steps.some((step) => step.call(inner))) break;
    }
    const codes = inner.#codes.length ? inner.#codes : (inner.#name?.codes ?? []);
    if (codes.length === 0) return false;
    this.#codes = [...codes];
    this.#partyWords = inner.#partyWords ?? [at, inner.#to];
    this.#rule = 'nationality';
    this.#to = inner.#to;
    return true;
  }

  /** `de l'ONU en RDC`, `of the UN for Libya`: where somebody acts for an organisation is no party of his. */
  #skipArea(): void {
    const reading = this.#reading;
    if (this.#rank !== 'envoy' && this.#rank !== 'organisation') return;
    let at =
      reading.word('at', this.#to) ||
      reading.word('goal', this.#to) ||
      (reading.norm(this.#to) === 'for' ? this.#to + 1 : 0);
    if (!at) return;
    while (reading.word('articles', at)) at = reading.word('articles', at);
    const hit = reading.hit('entity', at);
    if (hit && hit.to <= this.#limit && partyOf(hit)) this.#to = hit.to;
  }

  #takeListed(at: number): boolean {
    const of = this.#reading.word('of', at);
    return this.#takeParty(of || at);
  }

  /** `des Affaires étrangères`, `of Foreign Affairs and International Cooperation`: what a minister is minister of. */
  #portfolio(): boolean {
    const reading = this.#reading;
    if (this.#rank === null || WITHOUT_PORTFOLIO.has(this.#rank)) return false;
    const of =
      reading.word('of', this.#to) ||
      (reading.norm(this.#to) === 'for' ? this.#to + 1 : 0) ||
      (reading.norm(this.#to) === 'charge' ? reading.word('of', this.#to + 1) : 0) ||
      (this.#rank === 'minister' || this.#rank === 'organisation' ? reading.word('at', this.#to) : 0);
    if (!of) return false;
    let at = of;
    let last = 0;
    while (at < this.#limit && at - of < 12) {
      const form = reading.tokens[at]?.form;
      if (!form || form.kind !== 'word') break;
      // `est attendu`, `a visité` are no East and no Visit.
      const plain = !form.cap && (this.#lexicon.stopWords.has(form.norm) || reading.hit('trigger', at));
      const known =
        !plain &&
        ((this.#lexicon.noNames.has(form.norm) && !this.#lexicon.stopWords.has(form.norm)) ||
          reading.hit('sector', at) !== undefined);
      const entity = reading.hit('entity', at);
      const place = entity && partyOf(entity)?.form;
      if (entity && (!known || (place && place !== 'demonym'))) break;
      if (known || (last === at && !form.cap && !reading.hit('trigger', at) && this.#isTail(at))) {
        at = Math.max(at + 1, reading.hit('sector', at)?.to ?? 0);
        last = at;
      } else if (reading.word('articles', at) || reading.word('of', at) || reading.word('and', at)) {
        at = Math.max(reading.word('articles', at), reading.word('of', at), reading.word('and', at));
      } else break;
    }
    if (last === 0) return false;
    if (this.#offices.length) this.#offices.push([this.#to, last]);
    this.#to = last;
    return true;
  }

  /** A small-letter word that goes on a portfolio: `Affaires étrangères`, `Relations extérieures`. */
  #isTail(at: number): boolean {
    const norm = this.#reading.norm(at);
    return norm.length > 4 && /(eres|eures|ale|aux|ales|elle|que|ques|ine|ite)$/.test(norm);
  }

  #readName(): boolean {
    // `Montenegro's president`: a country that begins a phrase is no surname.
    const begins = this.#to === this.#from && this.#reading.hit('entity', this.#to);
    if (begins && partyOf(begins)?.form === 'name') return false;
    const trusted = this.#rank !== null || this.#codes.length > 0;
    const name = readName(this.#reading, this.#lexicon, this.#to, trusted);
    if (!name || name.to > this.#limit) return false;
    if (this.#plural && this.#to !== this.#from) return false;
    this.#name = name;
    this.#to = name.to;
    return true;
  }

  /** Office, comma, name: `le président malien, Assimi Goïta,`. */
  #apposedName(): void {
    const reading = this.#reading;
    if (this.#rank === null || this.#rank === 'title' || this.#plural || reading.norm(this.#to) !== ',')
      return;
    let at = this.#to + 1;
    const article = reading.word('articles', at);
    if (article && officeOf(reading.hit('entity', article) ?? NO_HIT)?.rank === 'title') at = article;
    const title = reading.hit('entity', at);
    if (title && officeOf(title)?.rank === 'title') {
      at = title.to;
      if (reading.norm(at) === '.') at += 1;
    }
    const name = readName(reading, this.#lexicon, at, true);
    if (!name || name.to > this.#limit) return;
    const after = reading.norm(name.to);
    if (!name.full && after !== ',') return;
    const closed =
      after === ',' || after === '.' || after === '' || after === ')' || !reading.word('and', name.to);
    // Between commas the office says whose man it is, but for somebody whom a table knows by his full name.
    const other =
      name.codes.length > 0 &&
      this.#codes.length > 0 &&
      !name.codes.some((code) => this.#codes.includes(code)) &&
      (after !== ',' || (this.#isGoverned() && isKnownInFull(reading, name)));
    if (!closed || other) return;
    this.#name = name;
    this.#to = after === ',' && reading.tokens[name.to + 1] ? name.to : name.to;
  }

  /** The preposition before a person; one that only marks an object (`recibió a Macron`) is none. */
  #link(): Link {
    const link = linkBefore(this.#reading, this.#from, this.#floor);
    if (link !== 'at') return link;
    for (let back = this.#from - 1; back >= this.#from - 3; back -= 1) {
      if (this.#reading.word('personal', back)) return null;
    }
    return link;
  }

  /** Whether a preposition stands before it: a name behind its comma may then be the subject of what follows. */
  #isGoverned(): boolean {
    return linkBefore(this.#reading, this.#from, this.#floor) !== null;
  }

  /** What may follow a name: `of Mali`, `(Mali)`, and an office in apposition. */
  #afterName(): void {
    const reading = this.#reading;
    if (this.#codes.length === 0) {
      const of = reading.word('of', this.#to);
      if (of && (this.#rank !== null || this.#name?.full)) {
        const rank = this.#rank;
        this.#rank ??= 'head';
        if (!this.#takeParty(of)) this.#rank = rank;
        else this.#rank = rank;
      }
      if (reading.norm(this.#to) === '(') {
        const hit = reading.hit('entity', this.#to + 1);
        if (hit && partyOf(hit) && reading.norm(hit.to) === ')') {
          this.#add(codesOf(hit), hit.from, hit.to);
          this.#to = hit.to + 1;
        }
      }
    }
    if (reading.norm(this.#to) === ',' && (this.#rank === null || this.#codes.length === 0))
      this.#apposedOffice();
  }

  #apposedOffice(): void {
    const reading = this.#reading;
    let at = this.#to + 1;
    while (reading.word('articles', at) && reading.word('articles', at) < this.#limit)
      at = reading.word('articles', at);
    const hit = reading.hit('entity', at);
    if (!hit || !(officeOf(hit) || partyOf(hit)?.form === 'demonym' || partyOf(hit)?.form === 'name')) return;
    if (officeOf(hit)?.rank === 'title') return;
    const inner = new Chunk(reading, this.#lexicon, at, this.#limit, this.#floor);
    inner.#name = { from: at, to: at, codes: [], full: false };
    for (let round = 0; round < 8; round += 1) {
      if (
        ![inner.#office, inner.#party, inner.#adjective, inner.#owner, inner.#portfolio, inner.#ofParty].some(
          (step) => step.call(inner),
        )
      )
        break;
    }
    if (inner.#rank === null || inner.#plural) return;
    const after = reading.norm(inner.#to);
    if (
      reading.tokens[inner.#to]?.form.cap &&
      after !== ',' &&
      readName(reading, this.#lexicon, inner.#to, true)
    )
      return;
    const own = this.#codes.length ? this.#codes : (this.#name?.codes ?? []);
    if (own.length && inner.#codes.length && !inner.#codes.some((code) => own.includes(code))) return;
    if (inner.#rank === 'delegation') return;
    this.#rank ??= inner.#rank;
    if (this.#offices.length === 0) this.#offices.push(...inner.#offices);
    if (inner.#codes.length && this.#codes.length === 0) {
      this.#codes = inner.#codes;
      this.#partyWords = inner.#partyWords;
      this.#rule = 'nationality';
    }
    this.#to = inner.#to;
  }
}

const STATE_ADJECTIVES =
  /^(federal|federale|federative|islamic|islamique|democratic|democratique|socialist|socialiste|arab|arabe|bolivarian|bolivarienne|plurinational|hashemite|hachemite|people's|populaire|united|unie|oriental|cooperative|independent)$/;
const KINDS_OF_STATE =
  /^(royaume|republique|kingdom|republic|sultanate|sultanat|emirate|emirat|principaute|principality|state|states|etat|commonwealth|federation|confederation|union)$/;

/** `of the Federal Republic of Nigeria`: the party stands after the kind of state. */
function afterKindOfState(reading: Reading, at: number): number {
  // `the United States from Monday` is a name, and no kind of state.
  const hit = reading.hit('entity', at);
  if (hit && partyOf(hit)) return at;
  let to = at;
  while (STATE_ADJECTIVES.test(reading.norm(to)) && to - at < 4) to += 1;
  if (!KINDS_OF_STATE.test(reading.norm(to))) return at;
  const of = reading.word('of', to + 1);
  if (!of) return at;
  return reading.hit('entity', of) ? of : reading.word('articles', of) || of;
}

/** A name that a table has as it stands. */
function isKnownInFull(reading: Reading, name: NameSpan): boolean {
  const hit = reading.hit('entity', name.from);
  return hit?.to === name.to && hit.entries.some((entry) => entry.kind === 'person' && entry.full);
}

const NO_HIT: Hit = { from: 0, to: 0, entries: [] };

/** Ranks that are somebody's: an envoy's president, a first lady's husband. */
const BELONGING: ReadonlySet<Rank> = new Set(['envoy', 'spouse', 'delegation', 'military']);

/** Ranks that are nobody's minister: what follows them is no portfolio. */
const WITHOUT_PORTFOLIO: ReadonlySet<Rank> = new Set(['title', 'delegation', 'private', 'spouse']);

const LINKS = ['goal', 'from', 'between', 'by', 'with', 'of', 'at'] as const;

const LINKING = WORD_NUMBERS.setOf(LINKS);

/** The preposition before a mention, articles and numbers between them aside. */
export function linkBefore(reading: Reading, at: number, floor: number): Link {
  let end = at;
  for (let step = 0; step < 4; step += 1) {
    const link = linkEndingAt(reading, end, floor);
    if (link) return link;
    const back = end - 1;
    if (back < floor) return null;
    const article =
      reading.word('articles', back) === end ||
      reading.word('both', back) === end ||
      reading.word('officeAdjectives', back) === end ||
      reading.word('home', back) === end;
    if (!article) return null;
    end = back;
  }
  return null;
}

/** `Des négociateurs se sont vus`, `a reçu des ministres`: an article, no preposition. */
function isIndefinite(reading: Reading, at: number, floor: number): boolean {
  if (at === floor || reading.tokens[at - 1]?.form.kind === 'punctuation') return true;
  if (/^(et|mais|ou|que|qu'|comme|puis|avec|par)$/.test(reading.norm(at - 1))) return true;
  return reading.hit('trigger', at - 1)?.entries.some((entry) => entry.kind === 'verb') ?? false;
}

function linkEndingAt(reading: Reading, end: number, floor: number): Link {
  let best: Link = null;
  let longest = 0;
  for (let back = end - 1; back >= floor && back >= end - 5; back -= 1) {
    if (!reading.anyWord(LINKING, back)) continue;
    if (reading.norm(back) === 'des' && isIndefinite(reading, back, floor)) continue;
    for (const link of LINKS) {
      if (reading.wordFills(link, back, end) && end - back > longest) {
        best = link;
        longest = end - back;
      }
    }
  }
  return best;
}
