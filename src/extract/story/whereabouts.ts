/** Where a text is, sentence by sentence: its dateline, the place told last, the capital and the countries named so far. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { View } from '../view';
import { locateMentions } from './located';
import { headingCity, isOfList, stageOf } from './stage';

/** The places of a text as it goes on. */
export class Whereabouts {
  readonly #capitals: ReadonlyMap<string, string>;
  #dateline: Mention | null = null;
  #last: Mention | null = null;
  #named: Mention | null = null;
  /** The town spoken of last that is no capital, and so stands for no government. */
  #town: Mention | null = null;
  readonly #codes: string[] = [];
  /** How many of these were named before the sentence that is read. */
  #before = 0;
  /** The city that sets the stage for the sentence that is read. */
  #stage: Mention | null = null;
  /** The city that sets the stage for the sentence behind it. */
  #next: Mention | null = null;
  /** The countries that the sentence before named. */
  #lands: readonly string[] = [];
  /** Where the sentence that is read begins. */
  #from = 0;

  /** `capitals`: those that the text names, by their countries. */
  constructor(capitals: ReadonlyMap<string, string>) {
    this.#capitals = capitals;
  }

  /** The place of the dateline under which the text stands. */
  get dateline(): Mention | null {
    return this.#dateline;
  }

  /** Where something was told to happen last. */
  get last(): Mention | null {
    return this.#last;
  }

  /** The city that sets the stage for the sentence that is read. */
  get stage(): Mention | null {
    return this.#stage;
  }

  /** A dateline begins; nothing has been told to happen elsewhere since. */
  enter(place: Mention | null): void {
    this.#dateline = place;
    this.#last = place;
  }

  /**
   * The mentions of a sentence with their places, which are noted. `home`: the place under whose head it stands; `pick`: a place of a
   * name that two countries have, with the one that is meant.
   */
  locate(view: View, home: Mention | null, pick: (mention: Mention) => Mention): Mention[] {
    this.#stage = headingCity(view) ?? this.#next;
    const since = this.#before;
    this.#before = this.#codes.length;
    this.#from = view.from;
    const { mentions, last } = locateMentions(view, {
      dateline: home,
      last: this.#last,
      named: this.#named,
      stage: this.#stage,
      capitals: this.#capitals,
      codes: this.#codes,
      lands: this.#lands,
      since,
    });
    // Pushed as those of a view are read: of `map` V8 makes arrays of another kind, which every rule over mentions would have to tell apart.
    const located: Mention[] = [];
    for (const mention of mentions) {
      const one = pick(mention);
      located.push(one);
      if (one.codes.length === 1) this.#codes.push(one.codes[0] as string);
    }
    this.#last = last;
    this.#next = stageOf(view);
    this.#lands = located.length > 0 ? landsIn(located) : NO_LANDS;
    this.#named = located.findLast((one) => isNamedCity(one) && !isOfList(view, one)) ?? null;
    this.#town = located.findLast(({ form, deictic }) => form === 'city' && deictic === null) ?? this.#town;
    return located;
  }

  /** Whether no sentence before the one that is read named a country. */
  isNew(code: string): boolean {
    const at = this.#codes.indexOf(code);
    return at < 0 || at >= this.#before;
  }

  /**
   * The town of which the text has just spoken alone (`Metz est en fête`), or the city of the sentence itself (`Hotels in Nairobi are full:
   * Merkel gets in on Thursday`), for those who are said to have come with no word of where to.
   */
  stageOf(draft: Draft): Mention | null {
    const { visitors } = draft;
    const scene = this.sceneOf(draft);
    const own = scene && scene.from >= this.#from && scene.city ? scene : null;
    const stage = own ?? (this.#stage?.form === 'city' ? this.#stage : null);
    if (!stage || visitors.length === 0) return null;
    return visitors.some(({ value }) => stage.codes.includes(value)) ? null : stage;
  }

  /** Where those are who are said to have come with no word of where to: at the place of the sentences before. */
  sceneOf({ at, rules }: Draft): Mention | null {
    if (!rules.includes('placeless') || rules.includes('again')) return null;
    const there = this.#last?.link === 'at' ? this.#last : null;
    // `Pellegrini spoke in Prague. A big day for Galway. Macron arrived`: the town that was spoken of since.
    const scene = there && this.#town && this.#town.from > there.from ? this.#town : (there ?? this.#town);
    return scene && scene.from < at && at - scene.to <= SCENE_REACH ? scene : null;
  }
}

/** Countries that are named as such, and no cities of theirs. */
const landsIn = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap(({ kind, form, city, codes }) =>
    kind === 'party' && form === 'name' && city === null && codes.length === 1 ? codes : [],
  );

const NO_LANDS: readonly string[] = [];

/** From a place to those who are said to have come there, in tokens. */
const SCENE_REACH = 50;

/** A capital, or another city that is spoken of as such (`Nadi will be at a standstill`). */
const isNamedCity = ({ form, link, deictic }: Mention): boolean =>
  deictic === null && (form === 'capital' || (form === 'city' && link === null));
