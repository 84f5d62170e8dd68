/**
 * Where a text without a dateline is set: a local paper names the towns round the event and not the country
 * (`Apia has its streets back. New Zealand's minister Winston Peters, who had arrived on Thursday, left yesterday`).
 */
import type { Draft, Read } from '../draft';
import { isCall } from '../frames/scene';
import { ON_BORDER } from '../frames/tete-a-tete';
import { stateOf } from '../lexicon/territories';
import type { Mention } from '../mention';
import type { Dateline } from '../text/dateline';
import { hasWord, type View } from '../view';
import { TO_AREA } from './infer';
import { leadsToUnlisted } from './unlisted';

/** A mention with the sentence in which it stands. */
interface Named {
  readonly mention: Mention;
  readonly sentence: number;
  /** Whether it is a town. */
  readonly isTown: boolean;
  /** Whether somebody calls or writes there, who may be anywhere. */
  readonly far: boolean;
}

/** What a text names of the countries. */
interface Lands {
  /** The first place of each whose places it names, a town rather than the country itself. */
  readonly places: ReadonlyMap<string, Named>;
  /** The first mention of each, whatever it says of it. */
  readonly named: ReadonlyMap<string, Named>;
}

/** Where a text is set; read when it is first asked for. */
export class Setting {
  readonly #views: readonly View[];
  #lands: Lands | null = null;

  /** Of a text with a dateline nothing is asked: that says where it is. */
  constructor(views: readonly View[], datelines: readonly (Dateline | null)[]) {
    this.#views = datelines.every((one) => one === null) ? views : [];
  }

  /**
   * Gives a visit of which nothing says where to, and talks of which nothing says where, the only country whose places the text
   * names beside those of the guest. `told`: what the text has told before; `isDated`: whether a day that is nothing else's
   * stands in the sentence before.
   */
  complete(draft: Draft, told: readonly Draft[], isDated: boolean): void {
    if (this.#views.length === 0 || !isOpen(draft)) return;
    if (draft.start === null && (draft.type === 'visit' || !isDated)) return;
    // `un an après sa première tournée sur le continent`: through several countries.
    if (draft.rules.includes('tour-noun') && draft.background) return;
    this.#lands ??= readLands(this.#views);
    if (draft.type === 'visit' && draft.hosts.length === 0) this.#host(draft, this.#lands, told);
    else this.#atHome(draft, this.#lands);
  }

  /** A town of the only country whose places the text names. */
  get town(): Mention | null {
    if (this.#views.length === 0) return null;
    this.#lands ??= readLands(this.#views);
    const [only, another] = this.#lands.places.values();
    return only?.isTown && !another ? only.mention : null;
  }

  #host(draft: Draft, lands: Lands, told: readonly Draft[]): void {
    const found = onlyTown(lands, draft, (code) => isOf(draft.visitors, code)) ?? leaderOf(lands, draft);
    // A place that the sentence itself names was asked about it.
    const [code] = found && found.sentence !== draft.sentence ? found.mention.codes : [];
    if (!found || code === undefined || this.#isLedElsewhere(draft, found)) return;
    // Who comes to the gathering that the text tells of visits nobody, unless it says so.
    if (!draft.rules.includes('visit-noun') && told.some(({ type }) => type === 'summit')) return;
    const { from, to } = found.mention;
    draft.hosts = [{ value: code, from, to, rule: SET }];
    draft.rules = draft.rules.filter((rule) => rule !== 'placeless');
  }

  /** `His visit to Bouna was put off. He will attend a summit in Dakar`: a town that only a later sentence names is not where an unknown one lies. */
  #isLedElsewhere({ sentence, at }: Draft, found: Named): boolean {
    const own = this.#views.find((view) => view.sentence.index === sentence);
    return found.sentence > sentence && own !== undefined && leadsToUnlisted(own, at);
  }

  /** Talks of two in a text that names towns of one of them alone: that one is at home. */
  #atHome(draft: Draft, lands: Lands): void {
    if (this.#isElsewhere(draft)) return;
    const town = onlyTown(lands, draft, () => false);
    const [code] =
      town && !(town.mention.form === 'capital' && mayBeElsewhere(draft, town)) ? town.mention.codes : [];
    const sides = [...draft.participants, ...draft.hosts, ...draft.visitors];
    if (code === undefined || !isOf(sides, code)) return;
    draft.type = 'visit';
    draft.hosts = sides.filter((read) => read.value === code);
    draft.visitors = sides.filter((read) => read.value !== code);
    draft.participants = [];
    draft.rules.push(SET);
  }

  /** `The heads of state met in Djerba. They will meet again in France in 2024`: the sentence itself says where, in no country of the two. */
  #isElsewhere({ sentence, participants }: Draft): boolean {
    const own = this.#views.filter((view) => view.sentence.index === sentence);
    return own.some((view) =>
      view.mentions.some(
        (one) =>
          one.link === 'at' && isScene(view, one) && one.codes.every((code) => !isOf(participants, code)),
      ),
    );
  }
}

function readLands(views: readonly View[]): Lands {
  const places = new Map<string, Named>();
  const named = new Map<string, Named>();
  for (const view of views) {
    const { from, to, sentence } = view;
    const far = isCall(view, from, to) || hasWord(view, 'video', from, to);
    for (const mention of view.mentions) {
      const [code] = mention.codes;
      if (code === undefined) continue;
      const isTown = mention.city !== null && mention.form !== 'seat';
      const one = { mention, sentence: sentence.index, isTown, far };
      if (!named.has(code)) named.set(code, one);
      if (!isScene(view, mention)) continue;
      const known = places.get(code);
      if (!known || (isTown && !known.isTown)) places.set(code, one);
    }
  }
  return { places, named };
}

/** A town of the only country whose places the text names before a draft, or else at all; null where there is none, or another. */
function onlyTown({ places }: Lands, draft: Draft, isLeftOut: (code: string) => boolean): Named | null {
  const others = [...places].filter(([code]) => !isLeftOut(code)).map(([, place]) => place);
  const before = others.filter(({ sentence }) => sentence < draft.sentence);
  const [only, another] = before.length > 0 ? before : others;
  return only?.isTown && !another ? only : null;
}

/** A capital that the sentence itself names may be a government, and who were alone with each other anywhere. */
const mayBeElsewhere = ({ sentence, rules }: Draft, town: Named): boolean =>
  town.sentence === sentence || rules.includes('tete-a-tete');

/** Somebody of the only other country that the text names at all: `Elizabeth II landed on Thursday. She takes leave of Hollande on Saturday`. */
function leaderOf({ named }: Lands, { visitors, anaphoric }: Draft): Named | null {
  const [first, second] = [...named].filter(([code]) => !isOf(visitors, code));
  if (!first || second || anaphoric) return null;
  const [, one] = first;
  return one.mention.kind === 'person' && !one.far ? one : null;
}

/** By which rule such a host is found. */
const SET = 'setting';

/** Whether a country is that of one of the sides, a territory that of its state. */
const isOf = (sides: readonly Read<string>[], code: string): boolean =>
  sides.some((read) => stateOf(read.value) === stateOf(code));

/** A place of one country where something may happen: not one that somebody comes from, leaves for or goes home to. */
function isScene(view: View, { kind, codes, placeLike, link, deictic, from }: Mention): boolean {
  if (kind !== 'party' || !placeLike || codes.length !== 1 || deictic !== null) return false;
  if (link === 'from' || link === 'goal') return false;
  return !hasWord(view, 'return', from - RETURN, from);
}

/** Tokens between a word of going home and the place. */
const RETURN = 4;

/** Whether a draft has all but its country, or only a guess of who is at home. */
function isOpen(draft: Draft): boolean {
  const { type, rules, video, place, anaphoric } = draft;
  if (
    rules.includes('void') ||
    rules.includes(TO_AREA) ||
    rules.includes(ON_BORDER) ||
    video ||
    place !== null
  )
    return false;
  if (type === 'visit') {
    if (draft.hosts.length > 0) return rules.includes('rank-at-home');
    return draft.visitors.length === 1 && !(anaphoric && rules.includes('weak'));
  }
  return (
    type === 'meeting' &&
    draft.participants.length === 2 &&
    !rules.includes('margins') &&
    !rules.includes('summit-noun')
  );
}
