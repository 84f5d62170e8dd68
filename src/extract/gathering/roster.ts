/** Who is there, one to a line, under a sentence that ends with a colon: `The summit was attended by the following leaders:`. */
import { addPeople, merge } from '../assemble';
import { hasVerb } from '../clauses/finite';
import type { Draft } from '../draft';
import { actorsOf, partiesOf, peopleOf, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { readVerbGroup } from '../verbs/tense';
import { hasWord, type View } from '../view';
import { isAbsent } from './absence';

/** The list under a sentence, while the text goes on with its lines. */
export class Roster {
  /** Null where none is open, `away` in one of those who are not there. */
  #of: Draft | 'away' | null = null;

  /** Whether the sentence is a line of the list, whose names are added to the gathering or the journey that it lists. */
  takes(scene: Scene): boolean {
    const named = this.#of ? namedIn(scene.view) : [];
    if (this.#of && this.#of !== 'away') addTo(this.#of, scene, named);
    if (named.length === 0) this.#of = null;
    return named.length > 0;
  }

  /** Opens a list for what the sentence tells, or for what was told last. */
  open(view: View, told: readonly Draft[], before: readonly Draft[]): void {
    const type = listed(view);
    const isOf = (draft: Draft): boolean => draft.type === type;
    const [last] = before.slice(-1);
    const isLast = (draft: Draft): boolean => isOf(draft) && (!draft.background || draft === last);
    this.#of = type === 'away' ? type : type && (told.findLast(isOf) ?? before.findLast(isLast) ?? null);
  }
}

/** Adds those of a line: to a gathering all, to a journey those of whoever makes it. */
function addTo(draft: Draft, scene: Scene, named: readonly Mention[]): void {
  const actors = actorsOf(scene, named);
  const { reading } = scene.view;
  if (draft.type !== 'visit') {
    merge(draft.participants, partiesOf(actors));
    addPeople(draft, { people: peopleOf(actors) }, reading);
    return;
  }
  const code = draft.visitors[0]?.value ?? null;
  const own = actors.filter(({ codes }) => codes.length === 0 || (code !== null && codes.includes(code)));
  addPeople(draft, { people: peopleOf(own).map(({ name }) => ({ name, code })) }, reading);
}

/** What a sentence that ends with a colon lists in the lines under it: those at a gathering, on a journey, or away; null for none of them. */
function listed(view: View): 'summit' | 'visit' | 'away' | null {
  const { reading, from, to, triggers } = view;
  if (reading.norm(to - 1) !== ':') return null;
  const attends = triggers.filter(({ frame, kind }) => frame === 'attend' && kind === 'verb');
  const groups = attends.map((trigger) => readVerbGroup(view, trigger));
  const isAway = hasWord(view, 'absent', from, to);
  // `The member states were represented by:`
  if (hasWord(view, 'represented', from, to) || (isAway && reading.word('by', to - 2))) return 'summit';
  if (isAway || groups.some(({ negated }) => negated)) return 'away';
  if (groups.some(({ wish }) => !wish) || hasWord(view, 'present', from, to)) return 'summit';
  return hasWord(view, 'company', from, to) || hasWord(view, 'comprises', from, to) ? 'visit' : null;
}

/** Words before a name in its line: a bullet or a number, a country and its colon, titles. */
const HEAD = 9;

/** Those with whose names and offices a line without a verb begins. */
function namedIn(view: View): readonly Mention[] {
  const { from, to, reading, mentions } = view;
  const first = mentions.find(
    ({ kind, name, rank, codes }) => kind === 'person' && name && (rank !== null || codes.length > 0),
  );
  if (!first || first.from - from > HEAD || hasVerb(view, from, to) || isAbsent(view, first)) return [];
  for (let at = from; at < first.from; at += 1) {
    const form = reading.form(at);
    if (form?.kind === 'word' && !form.cap && !reading.word('articles', at) && !reading.word('of', at))
      return [];
  }
  return groupOf(view, first);
}
