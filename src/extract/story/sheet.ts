/**
 * An engagement as a sheet of fields: `Guest: Shinzo Abe. Host: R. T. Erdoğan. City: Ankara. Date: 2 May.`,
 * `Lieu : Sde Boker. Dates : 27 et 28 mars. Participants : les ministres d'Égypte, d'Israël (hôte) et du Maroc.`
 */
import type { DateMention } from '../dates/expression';
import { dateContext, give, read, type BindContext } from '../dates/give';
import { resolveDate } from '../dates/resolve';
import { createDraft, valuesOf, type Draft, type Read } from '../draft';
import { OUTSIDE, partiesOf, partyRead, peopleOf, setIn } from '../frames/scene';
import type { FieldKind } from '../lexicon/fields';
import { isPersonOrOffice, type Mention } from '../mention';
import { STATUS_WORDS } from '../plans/change';
import type { Actor, Registry } from '../registry';
import { hasWord, withDateline, type View } from '../view';

/** A label is so long at most, in tokens. */
const LABEL = 8;

/** So many fields make a sheet. */
const FIELDS = 3;

interface Field {
  readonly kind: FieldKind;
  readonly view: View;
}

/** The fields of a text, in order. */
export interface Sheet {
  readonly fields: readonly Field[];
  /** Its first and its last sentence; what stands between tells nothing else. */
  readonly from: number;
  readonly to: number;
}

/** The sheet that a text is, or has in it; null where too few of its sentences are fields. */
export function readSheet(views: readonly View[]): Sheet | null {
  const fields = views.map(withDateline).flatMap((view) => {
    const kind = kindOf(view);
    return kind ? [{ kind, view }] : [];
  });
  const has = (...kinds: readonly FieldKind[]): boolean => fields.some(({ kind }) => kinds.includes(kind));
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last || fields.length < FIELDS) return null;
  if (!has('place', 'date') || !has('guest', 'party', 'event')) return null;
  return { fields, from: first.view.sentence.index, to: last.view.sentence.index };
}

/** What the label before the colon with which a sentence begins stands for. */
function kindOf({ reading, lexicon, from, to }: View): FieldKind | null {
  const colon = reading.findMark(from, Math.min(to, from + LABEL + 1), ':');
  for (let at = from; at < colon; at += 1) {
    const kind = lexicon.fields.get(reading.norm(at));
    if (kind) return kind;
  }
  return null;
}

/** The engagement of a sheet; null where it names no two parties. `before`: the sentence over it, which may name its place and its day. */
export function tellSheet(
  { fields }: Sheet,
  before: View | undefined,
  registry: Registry,
  context: BindContext,
): Draft | null {
  const first = fields[0]?.view;
  if (!first) return null;
  const viewsOf = (...kinds: readonly FieldKind[]): View[] =>
    fields.flatMap(({ kind, view }) => (kinds.includes(kind) ? [view] : []));
  const settings = [...viewsOf('place', 'date'), ...(before ? [before] : [])];
  const place = settings.flatMap(told).find(isPlace) ?? null;
  const guests = viewsOf('guest').flatMap((view) => partiesIn(view, registry));
  const hosts = viewsOf('host').flatMap((view) => partiesIn(view, registry));
  // `Format: Astana trio` names a city; `session ASEAN–États-Unis` who meets.
  const named = viewsOf('party').flatMap((view) => partiesIn(view, registry));
  const isOne = new Set(valuesOf(named)).size < 2;
  // `Who: President X. What: talks with President Y.`
  const parties = isOne
    ? [...named, ...viewsOf('event').flatMap((view) => partiesIn(view, registry))]
    : named;
  hosts.push(...viewsOf('party').flatMap(hostsIn));
  const draft = createDraft('visit', first.sentence.index, first.from, first.from + 1);
  const gathers = viewsOf('event').some(({ triggers }) =>
    triggers.some(({ frame }) => frame === 'summit-noun'),
  );
  if (!giveSides(draft, place, { guests, hosts, parties, gathers })) return null;
  const labelled = viewsOf('guest', 'host', 'party', ...(isOne ? (['event'] as const) : []));
  draft.people = peopleOf(labelled.flatMap((view) => actorsIn(view, registry)));
  draft.rules.push('sheet');
  giveDays(
    draft,
    settings.flatMap(({ dates }) => dates),
    context,
  );
  giveStatus(draft, viewsOf('status'));
  return draft;
}

interface Sides {
  readonly guests: readonly Read<string>[];
  readonly hosts: readonly Read<string>[];
  readonly parties: readonly Read<string>[];
  /** It is called a summit or a conference. */
  readonly gathers: boolean;
}

/** Who visits whom, or who gathers where; false where the sheet does not say it. */
function giveSides(draft: Draft, place: Mention | null, { guests, hosts, parties, gathers }: Sides): boolean {
  if (place) setIn(draft, place);
  if (guests.length > 0) {
    draft.visitors = [...guests];
    if (draft.hosts.length === 0) draft.hosts = [...hosts];
    return draft.hosts.length > 0;
  }
  const all = [...parties, ...hosts];
  const codes = [...new Set(valuesOf(all))];
  const home = place?.codes[0];
  if (codes.length < 2) return false;
  if (codes.length === 2 && home !== undefined && codes.includes(home) && !gathers) {
    draft.visitors = all.filter(({ value }) => value !== home);
    return true;
  }
  draft.type = codes.length === 2 && !gathers ? 'meeting' : 'summit';
  draft.participants = all;
  if (draft.type === 'meeting') draft.hosts = [];
  else if (draft.hosts.length === 0) draft.hosts = [...hosts];
  return true;
}

/** The first and the last day: one date, or `First day: 2 May. Last day: 3 May.` */
function giveDays(draft: Draft, dates: readonly DateMention[], context: BindContext): void {
  const [first, ...more] = dates.filter(({ kind, sense }) => kind === 'date' && sense !== 'since');
  if (!first) return;
  give(draft, resolveDate(first, dateContext(context, null)), first);
  const last = more.at(-1);
  const end = last ? resolveDate(last, dateContext(context, null)) : null;
  const day = end?.end ?? end?.start;
  if (last && day && draft.start && !draft.end && day.edtf > draft.start.value.edtf)
    draft.end = read(last, day, day.rule);
}

/** `État : ANNULÉ`: gives a draft what words of its fields or its line say of its status. */
export function giveStatus(draft: Draft, views: readonly View[]): void {
  for (const view of views) {
    for (const value of STATUS_WORDS)
      if (hasWord(view, value, view.from, view.to))
        draft.status ??= { value, from: view.from, to: view.to, rule: null };
  }
}

/** `Participants : l'Égypte, Israël (hôte)`: the party right before its bracket. */
function hostsIn({ reading, lexicon, mentions }: View): Read<string>[] {
  return mentions.flatMap((mention) => {
    const code = mention.codes.at(-1);
    const kind = reading.norm(mention.to) === '(' ? lexicon.fields.get(reading.norm(mention.to + 1)) : null;
    const isHost = kind === 'host';
    return code !== undefined && isHost ? [partyRead(mention, code)] : [];
  });
}

const isPlace = ({ kind, placeLike, codes }: Mention): boolean =>
  kind === 'party' && placeLike && codes.length > 0;

/** Parties that a field names: of its persons, and by their names. */
function partiesIn(view: View, registry: Registry): Read<string>[] {
  const named = told(view).filter(({ kind }) => kind === 'party');
  return [
    ...partiesOf(actorsIn(view, registry)),
    ...named.flatMap((mention) => mention.codes.slice(0, 1).map((code) => partyRead(mention, code))),
  ];
}

/** What stands behind the label: of `WHO: President X` no organisation. */
const told = ({ reading, mentions, from, to }: View): Mention[] => {
  const colon = reading.findMark(from, Math.min(to, from + LABEL + 1), ':');
  return mentions.filter((one) => one.from > colon);
};

const actorsIn = (view: View, registry: Registry): Actor[] =>
  told(view)
    .filter(isPersonOrOffice)
    .flatMap((mention) => registry.resolve(mention))
    .filter(({ rank }) => rank === null || !OUTSIDE.has(rank));
