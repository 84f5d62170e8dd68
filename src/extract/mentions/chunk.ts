/** Noun phrases of people: office, nationality and name read together as one mention, whatever their order. */
import { PARTIES } from '../../engagement/party';
import type { Lexicon } from '../lexicon/compile';
import { MONARCHIES } from '../lexicon/people';
import type { Rank } from '../lexicon/lexicon';
import type { Mention } from '../mention';
import { readName, withOffice, type NameSpan } from '../persons';
import type { Reading } from '../text/recognise';
import { fold } from '../text/tokens';
import { readApposedName } from './apposition';
import { bodyEnd, OF_BODY } from './body';
import { codesOf, countBehind, isInSeries, officeBehind, officeOf, partyOf } from './entries';
import { linkBefore, linkOfPerson } from './link';
import { isOfPrivateBody } from './private';
import { portfolioEnd, portfolioStart } from './portfolio';
import { afterArea, afterKindOfState } from './state';

/** Forms of a party with which an office behind a comma may begin: `, the Malian leader`, `, ECOWAS mediator`. */
const OPENING: ReadonlySet<string | null | undefined> = new Set(['demonym', 'name', 'organisation']);

/** Ranks that are somebody's: an envoy's president, a first lady's husband. */
const BELONGING: ReadonlySet<Rank> = new Set(['envoy', 'spouse', 'delegation', 'military', 'speaker']);

/** Steps of a mention, and of an office within another, at most. */
const STEPS = 14;
const WITHIN = 8;

/** Reads office, nationality, party and name in whatever order they come. */
export class Chunk {
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
    for (let round = 0; round < STEPS && this.#to < this.#limit; round += 1) {
      if (!this.#name && this.#readName()) {
        if (this.#rank === 'title') this.#rank = null;
        this.#afterName();
        break;
      }
      if (!this.#step()) break;
    }
    // `the UN envoy for Sudan, Ramtane Lamamra,`
    if (!this.#name && this.#rank === 'envoy' && this.#codes.length > 0)
      this.#to = afterArea(this.#reading, this.#to, this.#limit);
    const ofBody =
      this.#rank === 'envoy' && this.#codes.length === 0
        ? bodyEnd(this.#reading, this.#from, this.#to, this.#name)
        : 0;
    if (ofBody) this.#to = ofBody;
    if (!this.#name) this.#apposedName();
    if (this.#to === this.#from) this.#to = this.#from + 1;
    if (ofBody) this.#rule = OF_BODY;
    else if (this.#codes.length === 0 && this.#name && this.#name.codes.length) {
      this.#codes = [...this.#name.codes];
      this.#partyWords = [this.#name.from, this.#name.to];
      this.#rule = 'leader';
    }
    if (this.#name && this.#rank === 'head' && this.#codes.length !== 1) this.#crowned(this.#name);
    if (isOfPrivateBody(this.#reading, this.#rank, this.#to)) this.#rank = 'private';
    return {
      from: this.#from,
      to: this.#to,
      kind: this.#name ? 'person' : 'office',
      codes: this.#codes,
      plural: this.#plural,
      name: this.#name && this.#offices.length ? withOffice(this.#name, this.#offices) : this.#name,
      rank: this.#rank,
      link: linkOfPerson(this.#reading, this.#from, this.#floor),
      city: null,
      placeLike: false,
      form: null,
      partyWords: this.#partyWords,
      deictic: null,
      rule: this.#rule,
    };
  }

  #step(): boolean {
    return (
      this.#office() ||
      this.#party() ||
      this.#adjective() ||
      this.#owner() ||
      this.#ofOffice() ||
      this.#ofParty() ||
      this.#portfolio()
    );
  }

  /** A step of an office within the words of another: it is nobody else's. */
  #stepWithin(): boolean {
    return (
      this.#office() ||
      this.#party() ||
      this.#adjective() ||
      this.#owner() ||
      this.#portfolio() ||
      this.#ofParty()
    );
  }

  /**
   * `King Hamad`, `la reine Máxima`: a crown and a first name tell the country; `le roi Hussein`: of two countries that had a leader
   * of that name it is the one with a crown.
   */
  #crowned({ from, to }: NameSpan): void {
    const reading = this.#reading;
    if (reading.findWord('crowns', this.#from, from) < 0) return;
    if (this.#codes.length > 0) {
      const monarchies = this.#codes.filter((code) => MONARCHIES.has(code));
      if (monarchies.length > 0) this.#codes = monarchies;
      return;
    }
    const codes = this.#lexicon.crowned.get(fold(reading.slice(from, to)));
    if (!codes) return;
    this.#codes = [...codes];
    this.#partyWords = [from, to];
    this.#rule = 'leader';
  }

  #office(): boolean {
    // `Her Excellency the First Lady`, `H.E. the President of Kenya`, `S.M. l'Empereur Akihito`.
    const article = this.#rank === 'title' ? this.#reading.word('articles', this.#to) : 0;
    if (article && this.#reading.word('crowns', article)) {
      this.#to = article;
      return true;
    }
    const styled = article ? this.#reading.hit('entity', article) : undefined;
    const hit = styled && officeOf(styled) ? styled : this.#reading.hit('entity', this.#to);
    const office = hit && hit.to <= this.#limit ? officeOf(hit) : null;
    if (article && !office && this.#reading.word('crowns', article)) {
      // `S.M. l'Empereur Naruhito`: the crown is read with the name.
      this.#to = article;
      return true;
    }
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
    const leads = this.#codes.length > 0 && this.#rank === null;
    const to =
      this.#reading.word('officeAdjectives', this.#to) ||
      (leads ? officeBehind(this.#reading, this.#to, this.#limit) : 0);
    if (!to || to > this.#limit) return false;
    this.#to = to;
    if (this.#rank !== null && this.#codes.length === 0) {
      const at = this.#reading.word('at', to);
      if (at) this.#takeParty(at);
    }
    return true;
  }

  /** `Mali's` before its office, `the EU's 27` before those of several. */
  #owner(): boolean {
    if (this.#codes.length === 0 || this.#rank !== null) return false;
    const reading = this.#reading;
    const norm = reading.norm(this.#to);
    if (norm !== "'s" && norm !== "'") return false;
    this.#to += 1;
    this.#to = countBehind(reading, this.#to);
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
    if ((party.form === 'city' || party.form === 'capital') && isInSeries(reading, hit)) return false;
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
    if (this.#rank === 'envoy' || this.#rank === 'organisation')
      this.#to = afterArea(this.#reading, this.#to, this.#limit);
    // `le médiateur de l'ONU et de la Ligue arabe`, `une délégation de la Cédéao et de l'ONU`: one for both.
    const joint =
      !this.#plural &&
      (this.#rank === 'delegation' ||
        (this.#rank === 'envoy' && PARTIES.get(this.#codes[0] ?? '')?.kind === 'organisation'));
    while (this.#plural || joint) {
      const reading = this.#reading;
      const join =
        reading.norm(this.#to) === ','
          ? reading.word('and', this.#to + 1) || this.#to + 1
          : reading.word('and', this.#to);
      if (joint && join) this.#plural = reading.word('of', join) > 0;
      if (!join || !this.#takeParty(reading.word('of', join) || join)) break;
    }
    return true;
  }

  /** `l'envoyé spécial du président ouzbek`: whose envoy or wife it is tells the party, and is not the one who is there. */
  #ofOffice(): boolean {
    const reading = this.#reading;
    if (!this.#rank || !BELONGING.has(this.#rank) || this.#codes.length > 0) return false;
    const of = reading.word('of', this.#to);
    if (!of) return false;
    const at = reading.behind('articles', of);
    const hit = reading.hit('entity', at);
    const office = hit && officeOf(hit);
    if (!office) return this.#ofPerson(at);
    if (office.plural || office.rank === 'private' || office.rank === 'speaker') return false;
    const inner = new Chunk(reading, this.#lexicon, at, this.#limit, this.#floor);
    for (let round = 0; round < WITHIN; round += 1) {
      if (!inner.#name && inner.#readName()) break;
      if (!inner.#stepWithin()) break;
    }
    const codes = inner.#codes.length ? inner.#codes : (inner.#name?.codes ?? []);
    if (codes.length === 0) return false;
    this.#codes = [...codes];
    this.#partyWords = inner.#partyWords ?? [at, inner.#to];
    this.#rule = 'nationality';
    this.#to = inner.#to;
    return true;
  }

  /** `l'émissaire de Donald Trump`: of a leader whom the tables know. */
  #ofPerson(at: number): boolean {
    const name = readName(this.#reading, this.#lexicon, at, false);
    if (!name || !name.full || name.codes.length === 0 || name.to > this.#limit) return false;
    this.#codes = [...name.codes];
    this.#partyWords = [at, name.to];
    this.#rule = 'nationality';
    this.#to = name.to;
    return true;
  }

  /** `des Affaires étrangères`, `of Foreign Affairs and International Cooperation`: what a minister is minister of. */
  #portfolio(): boolean {
    if (this.#rank === null) return false;
    const of = portfolioStart(this.#reading, this.#to, this.#rank);
    const last = of ? portfolioEnd(this.#reading, this.#lexicon, of, this.#limit) : 0;
    if (last === 0) return false;
    if (this.#offices.length) this.#offices.push([this.#to, last]);
    this.#to = last;
    return true;
  }

  #readName(): boolean {
    // `Montenegro's president`: a country that begins a phrase is no surname.
    const begins = this.#to === this.#from && this.#reading.hit('entity', this.#to);
    if (begins && partyOf(begins)?.form === 'name') return false;
    const trusted = this.#rank !== null || this.#codes.length > 0;
    const name = readName(this.#reading, this.#lexicon, this.#to, trusted);
    if (!name || name.to > this.#limit) return false;
    if (this.#plural && this.#to !== this.#from) return false;
    // `le Grand-Duc Henri`: known with his crown.
    if (name.from > this.#to && (this.#rank === null || this.#rank === 'title')) {
      this.#rank = 'head';
      this.#offices.push([this.#to, name.from]);
    }
    this.#name = name;
    this.#to = name.to;
    return true;
  }

  /** Office, comma, name: `le président malien, Assimi Goïta,`. */
  #apposedName(): void {
    const reading = this.#reading;
    if (this.#rank === null || this.#rank === 'title' || this.#plural || reading.norm(this.#to) !== ',')
      return;
    const name = readApposedName(reading, this.#lexicon, this.#to, {
      codes: this.#codes,
      governed: linkBefore(reading, this.#from, this.#floor) !== null,
      limit: this.#limit,
    });
    if (!name) return;
    this.#name = name;
    this.#to = name.to;
  }

  /** What may follow a name: `of Mali`, `(Mali)`, and an office in apposition. */
  #afterName(): void {
    const reading = this.#reading;
    if (this.#codes.length === 0) {
      const of = reading.word('of', this.#to);
      if (of && (this.#rank !== null || this.#name?.full)) {
        const rank = this.#rank;
        // As behind a head's office, a demonym or a town may be what he is of.
        this.#rank ??= 'head';
        this.#takeParty(of);
        this.#rank = rank;
      }
    }
    this.#bracketedParty();
    const open = this.#rank === null || this.#rank === 'private' || this.#codes.length === 0;
    if (reading.norm(this.#to) === ',' && open) this.#apposedOffice();
  }

  /** `Keir Starmer (Britain)`. */
  #bracketedParty(): void {
    const reading = this.#reading;
    if (reading.norm(this.#to) !== '(') return;
    const hit = reading.hit('entity', this.#to + 1);
    if (!hit || !partyOf(hit) || reading.norm(hit.to) !== ')') return;
    const codes = codesOf(hit);
    const own = this.#codes.length ? this.#codes : (this.#name?.codes ?? []);
    if (own.length > 0 && !codes.some((code) => own.includes(code))) return;
    if (this.#codes.length === 0) this.#add(codes, hit.from, hit.to);
    this.#to = hit.to + 1;
  }

  #apposedOffice(): void {
    const reading = this.#reading;
    let at = this.#to + 1;
    while (reading.word('articles', at) && reading.word('articles', at) < this.#limit)
      at = reading.word('articles', at);
    const hit = reading.hit('entity', at);
    if (!hit || !(officeOf(hit) || OPENING.has(partyOf(hit)?.form))) return;
    if (officeOf(hit)?.rank === 'title') return;
    const inner = new Chunk(reading, this.#lexicon, at, this.#limit, this.#floor);
    inner.#name = { from: at, to: at, codes: [], full: false, heads: false, office: null };
    for (let round = 0; round < WITHIN; round += 1) if (!inner.#stepWithin()) break;
    if (inner.#rank === null || inner.#plural) return;
    const after = reading.norm(inner.#to);
    if (
      reading.tokens[inner.#to]?.form.cap &&
      after !== ',' &&
      readName(reading, this.#lexicon, inner.#to, true)
    )
      return;
    const own = this.#codes.length ? this.#codes : (this.#name?.codes ?? []);
    const body = inner.#rank === 'envoy' && PARTIES.get(inner.#codes[0] ?? '')?.kind === 'organisation';
    if (partyOf(hit)?.form === 'organisation' && !body) return;
    // `l'ancien président Goodluck Jonathan, émissaire de la Cédéao`: who led a country now stands for a body.
    const former = this.#rank === 'private';
    if (former && !body) return;
    const other = own.length && inner.#codes.length && !inner.#codes.some((code) => own.includes(code));
    if (other && (!body || (this.#codes.length && !former))) return;
    if (inner.#rank === 'delegation') return;
    if (this.#rank === null || former) this.#rank = inner.#rank;
    if (this.#offices.length === 0) this.#offices.push(...inner.#offices);
    if (inner.#codes.length && (this.#codes.length === 0 || former)) {
      this.#codes = inner.#codes;
      this.#partyWords = inner.#partyWords;
      this.#rule = 'nationality';
    }
    this.#to = inner.#to;
  }
}
