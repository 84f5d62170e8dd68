/** Leaving: where somebody was who sets off from there, and whose way leads home. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { departedFrom } from '../verbs/departed';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasComma, hasWord, type View } from '../view';
import { draftOf, isAtHomeIn, partiesOf, peopleOf, type Scene, setIn } from './scene';

/** `left the White House on Friday`, `left here on Thursday`: what is left stands right behind the verb. */
const leftBehind = ({ mentions }: View, { to }: Trigger): Mention | undefined => {
  const place = mentions.find((one) => one.placeLike && one.from >= to && one.from - to <= 2);
  return place?.link === null || place?.deictic === 'here' ? place : undefined;
};

/** Where somebody leaves he was. */
export function leftDraft(
  scene: Scene,
  trigger: Trigger,
  group: VerbGroup,
  subject: readonly Actor[],
  place: Mention,
): Draft[] {
  const code = place.codes[0];
  if (!code || group.time === 'future') return [];
  if (subject.some((actor) => actor.codes.some((own) => isAtHomeIn(own, code)))) return [];
  const draft = draftOf(scene, 'visit', trigger, group);
  draft.visitors = partiesOf(subject);
  draft.people = peopleOf(subject);
  setIn(draft, place);
  draft.ends = true;
  draft.rules.push('weak', 'return');
  return [draft];
}

/** Whether a verb is one of leaving somewhere. */
export const isSettingOff = ({ reading }: View, { frame, from }: Trigger): boolean =>
  frame === 'leave' || reading.word('departs', from) > 0;

/** `left Algeria for Rome`, `flew out of Baghdad`: where somebody was who leaves; null where nothing says so. */
export const leftPlace = (view: View, trigger: Trigger): Mention | null =>
  (trigger.frame === 'leave' ? leftBehind(view, trigger) : departedFrom(view, trigger)) ?? null;

/** `came back to Kiribati from Wellington`, `rentré de Pékin`: the visit was where one returns from. */
export function returnsFrom(view: View, trigger: Trigger, own: ReadonlySet<string>): Mention | null {
  const returning = hasWord(view, 'return', trigger.from, trigger.to + 2);
  for (const mention of view.mentions) {
    if (mention.from < trigger.to || mention.from - trigger.to > 12 || !mention.placeLike) continue;
    // `returned, when Putin showed him the rockets of Vostochny`: of another clause.
    if (mention.link === 'of' && hasComma(view, trigger.to, mention.from)) continue;
    if (own.has(mention.codes[0] ?? '')) continue;
    if (mention.link === 'from' || (returning && mention.link === 'of')) return returning ? mention : null;
  }
  return null;
}
