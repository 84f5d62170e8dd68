/** Stops told by their order alone: `les Seychelles suivront jeudi`, `Suivront les Kiribati et les Samoa`. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import type { VerbGroup } from '../tense';
import { clauseAround, type Trigger, type View } from '../view';
import { actorsOf, draftOf, partiesOf, peopleOf, type Scene } from './scene';
import { stopsOf } from './travel';

/** A stop for each place that follows on a journey; whose journey it is the story knows, where the sentence names nobody. */
export function readFollow(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  const places = followersOf(view, trigger);
  if (places.length === 0 || group.time === 'past') return [];
  const own = view.mentions.findLast(
    (one) => one.to <= trigger.from && one.link === null && (one.kind === 'person' || one.kind === 'office'),
  );
  const visitors = own ? actorsOf(scene, groupOf(view, own)) : [];
  return stopsOf(places).map((stop) => {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.time = 'future';
    draft.visitors = partiesOf(visitors);
    draft.people = peopleOf(visitors);
    draft.hosts = [stop.host];
    draft.place = stop.place;
    draft.tour = true;
    draft.at = stop.mention.from;
    if (visitors.length === 0) draft.rules.push('stop');
    return draft;
  });
}

/** The bare places right before a verb that ends its clause, or right behind one that opens it. */
function followersOf(view: View, trigger: Trigger): Mention[] {
  const [from, to] = clauseAround(view, trigger.from);
  const isBare = (one: Mention): boolean => one.kind === 'party' && one.placeLike && one.link === null;
  const before = view.mentions.findLast((one) => one.from >= from && one.to <= trigger.from);
  if (before && isBare(before)) {
    const group = groupOf(view, before);
    const [first] = group;
    const alone =
      first !== undefined && isFilled(view, from, first.from) && isFilled(view, before.to, trigger.from);
    return alone && isFilled(view, trigger.to, to) ? group : [];
  }
  if (!isFilled(view, from, trigger.from)) return [];
  const behind = view.mentions.find((one) => one.from >= trigger.to);
  return behind && isBare(behind) && isFilled(view, trigger.to, behind.from) ? groupOf(view, behind) : [];
}

/** Whether only dates, marks, articles and words of order stand between two tokens. */
function isFilled({ reading, dates }: View, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const date = dates.find((one) => one.from <= at && at < one.to);
    const skip =
      date?.to ??
      (reading.date('then', at)?.to ||
        reading.word('and', at) ||
        reading.word('articles', at) ||
        reading.word('adverbs', at) ||
        (reading.date('the', at) || reading.tokens[at]?.form.kind === 'punctuation' ? at + 1 : 0));
    if (!skip) return false;
    at = skip;
  }
  return true;
}
