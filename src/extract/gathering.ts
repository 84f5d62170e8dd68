/** Summits, conferences and forums: their name, their place, who takes part. */
import { PARTIES } from '../engagement/party';
import type { Mention } from './mention';
import type { Draft, Read } from './draft';
import { addPeople } from './assemble';
import { invitersOf } from './frames/nominal';
import { actorsOf, draftOf, partiesOf, peopleOf, type Scene } from './frames/scene';
import { groupOf } from './roles/group';
import { hasObjectPronoun, linkedAfter, objectOf } from './roles/object';
import { leadsTo } from './roles/places';
import { subjectOf } from './roles/subject';
import { readVerbGroup, type VerbGroup } from './tense';
import { hasWord, wordBetween, type Trigger, type View } from './view';

/** Reads a gathering at its noun or at the name of its series. */
export function readSummit(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (isPartOfEarlier(view, trigger) || isBody(view, trigger) || isTitle(view, trigger)) return [];
  const extent = extentOf(view, trigger);
  const series = extent.series;
  const weak = trigger.weak && !extent.strong;
  if (weak && !isAttended(view, trigger, extent) && nameParties(view, extent).length < 2) return [];
  const draft = draftOf(scene, 'summit', trigger, group);
  draft.series = series?.series?.series ?? null;
  if (weak) draft.rules.push('weak-gathering');
  const named = nameParties(view, extent);
  draft.participants.push(...named);
  const place = placeOf(view, extent);
  if (place) {
    const code = place.codes[0];
    if (code)
      draft.hosts = [
        { value: code, from: place.from, to: place.to, rule: place.form === 'name' ? null : place.form },
      ];
    if (place.city)
      draft.place = { value: place.city, from: place.from, to: place.to, rule: null, code: code ?? null };
  }
  const receiving = hostsOf(scene, extent);
  const hosts = receiving.length ? receiving : actorsOf(scene, invitersOf(view, trigger));
  if (hosts.length) {
    if (draft.hosts.length === 0) draft.hosts = partiesOf(hosts).slice(0, 1);
    const inPerson = hosts.filter((actor) => actor.mention.kind !== 'party');
    draft.participants.push(...partiesOf(inPerson));
    addPeople(draft, { people: peopleOf(inPerson) }, view.reading);
  }
  const beside = isBeside(view, extent.from);
  if (beside) draft.rules.push('beside');
  const held = heldAfter(view, extent);
  if (held) Object.assign(draft, { time: held.time, ends: draft.ends || held.ends });
  const actors = participantsOf(scene, extent).filter((actor) => !isAbsent(view, actor.mention));
  draft.participants.push(...partiesOf(actors));
  addPeople(draft, { people: peopleOf(actors) }, view.reading);
  const bilateral = bilateralOf(draft, series !== null, view);
  if (bilateral) return [bilateral];
  const leaders = view.mentions.some(
    (mention) => mention.plural && (mention.rank === 'head' || mention.rank === 'minister'),
  );
  if (!series && draft.participants.length === 0 && draft.hosts.length === 0 && !leaders) return [];
  return [draft];
}

const BODIES =
  /^(secretariat|headquarters|secretary|commission|chair|chairman|chairperson|chairmanship|presidency|members?|nations|countries|states|economies|sherpas?|process|bloc|group|agenda|communique|declaration|pledges?|commitments?|venue|logo|budget|target|goals?|deal|agreement|finance|partners|partner|currency|expansion|membership|secretaire|pays|membres|etats)$/;

/** `"The Summit", a film`: a title. */
function isTitle(view: View, trigger: Trigger): boolean {
  const opens =
    /^["“«]$/.test(view.reading.norm(trigger.from - 1)) ||
    /^["“«]$/.test(view.reading.norm(trigger.from - 2));
  return opens && [0, 1].some((ahead) => /^["”»]$/.test(view.reading.norm(trigger.to + ahead)));
}

/** `the Pacific Islands Forum Secretariat`, `BRICS countries`: the body, not its meeting. */
function isBody(view: View, trigger: Trigger): boolean {
  return trigger.kind === 'series' && BODIES.test(view.reading.norm(trigger.to));
}

/** A "summit" of two countries is a visit where one is at home, else a meeting. */
function bilateralOf(draft: Draft, named: boolean, view: View): Draft | null {
  const codes = [...new Set(draft.participants.map((read) => read.value))];
  if (named || codes.length !== 2 || codes.some((code) => PARTIES.get(code)?.kind !== 'country')) return null;
  if (
    view.mentions.some((mention) => mention.plural && mention.codes.length === 0 && mention.rank === 'head')
  )
    return null;
  const between = view.triggers.some(
    (one) => isGathering(one) && hasWord(view, 'between', one.to, one.to + 3),
  );
  if (draft.people.length < 2 && !between) return null;
  const home = draft.hosts.find((read) => codes.includes(read.value));
  if (!home) return { ...draft, type: 'meeting', hosts: [] };
  return {
    ...draft,
    type: 'visit',
    hosts: [home],
    visitors: draft.participants.filter((read) => read.value !== home.value),
    participants: [],
  };
}

/** Whether a semicolon parts two places. */
function isCut(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (view.reading.norm(at) === ';') return true;
  return false;
}

/** `ont tenu une réunion trilatérale`, `held a summit`: where the verb stands whose subject holds it, or -1. */
function holderOf(view: View, at: number): number {
  for (let back = at - 1; back >= view.from && back >= at - 5; back -= 1) {
    if (/^(tenu|tiennent|tiendront|tinrent|tenaient|held|hold)$/.test(view.reading.norm(back))) {
      const auxiliary = view.reading.word('have', back - 1) || view.reading.word('had', back - 1);
      return auxiliary ? back - 1 : back;
    }
  }
  return -1;
}

/** `en marge du G20`: the gathering is where something else happens. */
function isBeside(view: View, at: number): boolean {
  for (let back = at - 1; back >= view.from && back >= at - 6; back -= 1) {
    if (view.reading.norm(back) === ',') return false;
    if (view.reading.word('margins', back)) return true;
  }
  return false;
}

/** `le sommet qui s'est ouvert vendredi`: the time of its own verb, not of the one before it. */
function heldAfter(view: View, extent: Extent): { time: VerbGroup['time']; ends: boolean } | null {
  const verb = view.triggers.find(
    (one) => one.frame === 'hold' && one.kind === 'verb' && one.from >= extent.to,
  );
  if (!verb || verb.from - extent.to > 14) return null;
  const relative = wordBetween(view, 'who', extent.to, verb.from);
  if (relative < 0 || view.triggers.some((one) => one.from >= extent.to && one.to <= relative)) return null;
  const { time } = readVerbGroup(view, verb);
  return time ? { time, ends: verb.verb?.ends === true && time === 'past' } : null;
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly series: Trigger | null;
  /** A real summit noun is in it. */
  readonly strong: boolean;
  /** A noun of gatherings is in it, be it a weak one. */
  readonly noun: boolean;
}

const isGathering = (trigger: Trigger): boolean => trigger.frame === 'summit-noun';

/** A series beside its noun was read with the noun. */
function isPartOfEarlier(view: View, trigger: Trigger): boolean {
  return view.triggers.some(
    (one) =>
      one !== trigger && isGathering(one) && one.from < trigger.from && near(view, one.to, trigger.from),
  );
}

/** Between the noun and the name only adjectives, articles, "of", numbers. */
function near(view: View, from: number, to: number): boolean {
  if (to < from || to - from > 6) return false;
  for (let at = from; at < to;) {
    const { reading } = view;
    const skip =
      reading.word('summitAdjectives', at) ||
      reading.word('articles', at) ||
      reading.word('of', at) ||
      reading.word('ordinals', at) ||
      reading.word('officeAdjectives', at);
    const form = reading.tokens[at]?.form;
    if (skip) at = skip;
    else if (
      form?.kind === 'number' ||
      form?.norm === '–' ||
      form?.norm === "'s" ||
      (form?.kind === 'word' && form.cap && !reading.hit('entity', at))
    )
      at += 1;
    else return false;
  }
  return true;
}

function extentOf(view: View, trigger: Trigger): Extent {
  let { from, to } = trigger;
  let series = trigger.kind === 'series' ? trigger : null;
  let strong = trigger.kind === 'noun' && !trigger.weak;
  let noun = trigger.kind === 'noun';
  for (const other of view.triggers) {
    if (other === trigger || !isGathering(other) || other.from < trigger.from || !near(view, to, other.from))
      continue;
    to = other.to;
    if (other.kind === 'series' && !series) series = other;
    if (other.kind === 'noun' && !other.weak) strong = true;
    noun ||= other.kind === 'noun';
  }
  if (
    series &&
    /sommet|summit|chogm|cop|focac|ticad|forum|meeting/.test(
      view.reading.norm(series.from) + view.reading.norm(series.to - 1),
    )
  )
    strong = true;
  const before = view.mentions.find(
    (mention) => mention.to <= from && from - mention.to <= 3 && mention.form === 'organisation',
  );
  if (before) from = Math.min(from, before.from);
  return { from, to, series, strong, noun };
}

/** A conference or a bare "G7" counts where somebody attends, holds or travels to it. */
function isAttended(view: View, trigger: Trigger, extent: Extent): boolean {
  if (extent.series && (extent.noun || /^(focac|ticad|chogm|cop\d*)$/.test(view.reading.norm(trigger.from))))
    return true;
  const verb =
    view.triggers.some(
      (one) =>
        ((one.frame === 'attend' || one.frame === 'hold') && Math.abs(one.from - trigger.from) < 14) ||
        (one.frame === 'receive' && one.to <= extent.from && extent.from - one.to <= 3),
    ) || holderOf(view, extent.from) >= 0;
  const runs =
    hasWord(view, 'begins', trigger.from - 6, trigger.to + 6) ||
    hasWord(view, 'ends', trigger.from - 6, trigger.to + 6);
  if (extent.series) {
    if (isBeside(view, extent.from)) return verb || !LOOSE_SERIES.has(extent.series.series?.series ?? '');
    return verb || runs || atBefore(view, trigger.from) || isHeading(view, extent);
  }
  const people = view.mentions.filter(
    (mention) =>
      mention.kind === 'person' ||
      mention.kind === 'pronoun' ||
      (mention.kind === 'office' && mention.codes.length > 0),
  ).length;
  const place = view.mentions.some(
    (mention) => mention.placeLike && (mention.city !== null || mention.link === 'at'),
  );
  const ministers = view.mentions.some(
    (mention) => mention.plural && (mention.rank === 'head' || mention.rank === 'minister'),
  );
  return place && (ministers || (verb && people > 0));
}

/** Yearly meetings of everybody, which are named for what happens beside them. */
const LOOSE_SERIES = new Set(['unga', 'davos', 'munich-security']);

/** `G20 : les dirigeants attendus à Rio`: the subject of a headline. */
function isHeading(view: View, extent: Extent): boolean {
  return extent.from - view.from <= 1 && view.reading.norm(extent.to) === ':';
}

function atBefore(view: View, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= view.from; back -= 1) {
    if (view.reading.word('at', back)) return true;
  }
  return false;
}

/** Parties that the name contains: those of the series, an organisation or a country joined to the noun. */
function nameParties(view: View, extent: Extent): Read<string>[] {
  const found: Read<string>[] = [];
  const { series } = extent;
  if (series?.series) {
    for (const value of series.series.parties.split(' ').filter(Boolean)) {
      found.push({ value, from: series.from, to: series.to, rule: 'summit-name' });
    }
  }
  for (const mention of view.mentions) {
    if (mention.kind !== 'party') continue;
    const inside = mention.from >= extent.from && mention.to <= extent.to;
    const adjacent = mention.to <= extent.from && extent.from - mention.to <= 2;
    const complement =
      mention.from >= extent.to &&
      mention.link === 'of' &&
      (mention.from - extent.to <= 4 ||
        (mention.form === 'organisation' &&
          mention.from - extent.to <= 16 &&
          leadsTo(view, extent.to, mention.from)));
    const organisation = mention.form === 'organisation';
    const dashed =
      view.reading.tokens[mention.to]?.hyphen ||
      view.reading.norm(mention.to) === '–' ||
      view.reading.tokens[mention.from]?.hyphen ||
      view.reading.norm(mention.from - 1) === '–';
    const listed =
      organisation &&
      mention.from >= extent.to &&
      groupOf(view, mention).some((one) => one !== mention && one.link === 'of' && one.from - extent.to <= 4);
    if (
      (organisation && (inside || adjacent || complement || listed)) ||
      (dashed &&
        mention.form !== 'city' &&
        (inside || adjacent || mention.from - extent.to <= 4) &&
        mention.from >= extent.from - 5)
    ) {
      for (const value of mention.codes.slice(0, 1)) {
        if (!found.some((one) => one.value === value))
          found.push({ value, from: mention.from, to: mention.to, rule: 'summit-name' });
      }
    }
  }
  for (const mention of view.mentions) {
    if (!mention.plural || mention.to > extent.from || extent.from - mention.to > 9) continue;
    for (const value of mention.codes) {
      const known = found.some((one) => one.value === value);
      if (!known) found.push({ value, from: mention.from, to: mention.to, rule: 'leaders-of' });
    }
  }
  return chained(view, found);
}

/** Parties joined to one that counts by a dash: `African Union–European Union`. */
function chained(view: View, found: readonly Read<string>[]): Read<string>[] {
  const all = [...found];
  for (const mention of view.mentions) {
    const joined =
      mention.kind === 'party' &&
      mention.codes[0] !== undefined &&
      view.reading.norm(mention.to) === '–' &&
      found.some((read) => read.from === mention.to + 1);
    if (joined && !all.some((read) => read.value === mention.codes[0])) {
      all.push({
        value: mention.codes[0] as string,
        from: mention.from,
        to: mention.to,
        rule: 'summit-name',
      });
    }
  }
  return all;
}

/** Where it is: after the noun with a preposition, or a city right before it. */
function placeOf(view: View, extent: Extent): Mention | null {
  for (const mention of view.mentions) {
    if (mention.kind !== 'party' || !mention.placeLike) continue;
    if (
      mention.to <= extent.from &&
      extent.from - mention.to <= 2 &&
      (mention.form === 'city' || mention.form === 'capital') &&
      mention.link !== 'from' &&
      !view.reading.tokens[mention.to]?.hyphen &&
      view.reading.norm(mention.to) !== "'s"
    )
      return mention;
  }
  const ahead = view.mentions.filter(
    (mention) =>
      mention.kind === 'party' &&
      mention.placeLike &&
      mention.from >= extent.to &&
      mention.from - extent.to < 28 &&
      !isPastJourney(view, extent.to, mention.from) &&
      !view.reading.tokens[mention.from]?.hyphen,
  );
  for (const mention of ahead) {
    const city = mention.form === 'city' || mention.form === 'capital' || mention.form === 'seat';
    if (mention.link === 'at') {
      const next = ahead[ahead.indexOf(mention) + 1];
      if (!city && next && next.from - mention.to < 4 && next.codes[0] === mention.codes[0]) return next;
      return mention;
    }
    if (mention.link === 'of' && city && mention.from - extent.to <= 3) return mention;
    if (
      mention.link === null &&
      city &&
      mention.from - extent.to === 1 &&
      view.reading.norm(extent.to) === ','
    )
      return mention;
  }
  const before = [...view.mentions]
    .reverse()
    .find(
      (mention) =>
        mention.kind === 'party' && mention.placeLike && mention.link === 'at' && mention.to <= extent.from,
    );
  return before && !isSubjectOfTalk(view, before) ? before : null;
}

/** `the war in Gaza and the outcome of COP28`: where something else happens. */
function isSubjectOfTalk(view: View, place: Mention): boolean {
  for (let back = place.from - 1; back >= view.from && back >= place.from - 3; back -= 1) {
    if (view.reading.word('subjects', back) || view.reading.hit('sector', back)) return true;
  }
  return false;
}

/** Whether somebody leaves for elsewhere between two places: what follows is no place of the gathering. */
function isPastJourney(view: View, from: number, to: number): boolean {
  return view.triggers.some(
    (one) =>
      one.kind === 'verb' &&
      (one.frame === 'travel' || one.frame === 'visit' || one.frame === 'leave') &&
      one.from >= from &&
      one.to <= to &&
      !one.verb?.planned,
  );
}

function hostsOf(scene: Scene, extent: Extent): ReturnType<typeof actorsOf> {
  const { view } = scene;
  for (let at = extent.to; at < Math.min(view.to, extent.to + 14); at += 1) {
    if (!/^(hosted|chaired|organised|organized|convened|accueillie?|presidee?)$/.test(view.reading.norm(at)))
      continue;
    const agent = view.mentions.find(
      (mention) => mention.link === 'by' && mention.from > at && mention.from - at <= 4,
    );
    if (agent) return actorsOf(scene, [agent]);
  }
  const verb = view.triggers.find(
    (one) =>
      (one.frame === 'receive' || (one.frame === 'hold' && !one.verb?.reflexive && !one.verb?.held)) &&
      one.kind === 'verb' &&
      one.to <= extent.from &&
      extent.from - one.to < 10,
  );
  if (
    !verb ||
    objectOf(view, verb, { links: [null] }).some(
      (mention) =>
        mention.to <= extent.from &&
        mention.kind !== 'party' &&
        !(mention.plural && mention.codes.length === 0 && extent.from - mention.to <= 4),
    )
  )
    return [];
  return actorsOf(scene, subjectOf(view, verb.from));
}

/** Who attends: subjects of attending and travelling, those met or gathered there, those "with" or "round" somebody. */
function participantsOf(scene: Scene, extent: Extent): ReturnType<typeof actorsOf> {
  const { view } = scene;
  const mentions: Mention[] = [];
  const add = (list: readonly Mention[]): void => {
    for (const mention of list) if (!mentions.includes(mention)) mentions.push(mention);
  };
  const beside = isBeside(view, extent.from);
  let joined = false;
  const holder = holderOf(view, extent.from);
  if (holder >= 0) add(subjectOf(view, holder).filter((mention) => mention.kind !== 'party'));
  for (const trigger of view.triggers) {
    if (trigger.kind !== 'verb' || (beside && trigger.frame !== 'attend')) continue;
    const close =
      Math.abs(trigger.from - extent.from) < 30 &&
      !isCut(view, Math.min(trigger.from, extent.from), Math.max(trigger.from, extent.from));
    if (!close) continue;
    if (trigger.frame === 'attend' && hasObjectPronoun(view, trigger, trigger.from)) joined = true;
    if (trigger.frame === 'attend' || trigger.frame === 'travel' || trigger.frame === 'visit') {
      add(
        subjectOf(view, trigger.from).filter(
          (mention) =>
            mention.kind !== 'party' ||
            (trigger.frame === 'attend' && (!trigger.weak || Math.abs(extent.from - trigger.to) < 6)),
        ),
      );
    }
    if (
      trigger.frame === 'meet' &&
      (trigger.from >= extent.to || isHeldAt(view, trigger, extent)) &&
      !hasWord(view, 'margins', view.from, view.to)
    ) {
      add(objectOf(view, trigger, { links: [null, 'with'] }));
      add(
        subjectOf(view, trigger.from).filter(
          (mention) => mention.from >= extent.to || isHeldAt(view, trigger, extent),
        ),
      );
    }
  }
  if (beside) return actorsOf(scene, mentions);
  const sent = view.mentions.find(
    (mention) =>
      mention.rank === 'delegation' && extent.from - mention.to === 1 && atBefore(view, extent.from),
  );
  if (sent) add([sent]);
  add(
    linkedAfter(view, extent.to, Math.min(view.to, extent.to + 24), ['with', 'between', 'by']).filter(
      (mention) => mention.kind !== 'party' || mention.link === 'between',
    ),
  );
  const fronted = view.mentions.find(
    (mention) =>
      mention.from >= extent.to &&
      mention.link === null &&
      (mention.kind === 'person' || mention.kind === 'office') &&
      view.triggers.some((one) => one.kind === 'verb' && one.from === view.from),
  );
  if (fronted) add(groupOf(view, fronted));
  for (let at = extent.to; at < Math.min(view.to, extent.to + 12); at += 1) {
    if (
      !/^(brought|brings|bring|bringing|assembles|assembled|unites|united|reunira|reunit)$/.test(
        view.reading.norm(at),
      )
    )
      continue;
    const next = view.mentions.find((mention) => mention.from > at && mention.from - at <= 3);
    if (next && next.kind !== 'party') add(groupOf(view, next));
  }
  for (let at = view.from; at < extent.from; at += 1) {
    if (!/^(participation|presence|attendance)$/.test(view.reading.norm(at))) continue;
    add(linkedAfter(view, at + 1, extent.from, ['of']));
  }
  const relative = view.mentions.find(
    (mention) =>
      mention.from >= extent.to &&
      mention.link === null &&
      mention.kind === 'person' &&
      relativeBefore(view, extent.to, mention.from),
  );
  if (relative) add(groupOf(view, relative));
  // `who joins him for talks`: he takes part too.
  const him = joined ? scene.registry.topic.slice(0, 1) : [];
  return [...him, ...actorsOf(scene, mentions)];
}

/** `met Scholz at the conference`: the meeting is held at the gathering. */
function isHeldAt(view: View, trigger: Trigger, extent: Extent): boolean {
  return trigger.to <= extent.from && extent.from - trigger.to < 16 && atBefore(view, extent.from);
}

/** `au cours duquel`, `auquel`, `where`, `at which`: what follows happens there. */
function relativeBefore(view: View, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 5); at < to; at += 1) {
    if (/^(duquel|auquel|laquelle|lequel|ou|where|which)$/.test(view.reading.norm(at))) return true;
  }
  return false;
}

/** Whether the text says that somebody stays away. */
export function isAbsent(view: View, mention: Mention): boolean {
  for (let at = mention.to; at < Math.min(view.to, mention.to + 8); at += 1) {
    if (view.reading.word('absent', at)) return true;
    const norm = view.reading.norm(at);
    if (norm === '.' || norm === ';') return false;
  }
  for (let at = Math.max(view.from, mention.from - 5); at < mention.from; at += 1) {
    const end = view.reading.word('absent', at);
    if (end && !(mention.link === 'by' && end >= mention.from - 2)) return true;
  }
  return false;
}
