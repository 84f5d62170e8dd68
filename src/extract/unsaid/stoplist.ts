/** Lists of stops without a verb for each: `Djeddah demain, Doha mardi, Abou Dhabi mercredi`. */
import type { DateMention } from '../dates/expression';
import { createDraft, type Draft } from '../draft';
import { actorsOf, OUTSIDE, partiesOf, partyRead, peopleOf, readPlace, type Scene } from '../frames/scene';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { predicateTime } from '../tense';
import type { View } from '../view';

interface Stop {
  readonly place: Mention;
  readonly date: DateMention;
}

/** Visits of a list of two stops and more, each a place with its date beside it; of whoever the sentence or the text speaks of. */
export function readStopList(scene: Scene, told: readonly Draft[]): Draft[] {
  const { view } = scene;
  if (view.dates.length < 2) return [];
  const stops = stopsIn(view).filter(
    ({ place }) => !told.some((draft) => draft.hosts.some((host) => host.value === place.codes[0])),
  );
  if (stops.length < 2) return [];
  const travellers = travellersIn(scene);
  const codes = travellers.flatMap((actor) => actor.codes);
  if (codes.length === 0 || stops.some(({ place }) => codes.includes(place.codes[0] as string))) return [];
  const { time } = predicateTime(view);
  return stops.map(({ place, date }) => {
    const draft = createDraft('visit', view.sentence.index, date.from, date.to);
    draft.visitors = partiesOf(travellers);
    draft.people = peopleOf(travellers);
    draft.hosts = [partyRead(place, place.codes[0] as string)];
    draft.place = readPlace(place);
    draft.tour = true;
    draft.time = time ?? 'future';
    draft.day = date.from;
    draft.rules.push('itinerary');
    return draft;
  });
}

/** Places with a date right before or behind them, one after the other with nothing but commas between. */
function stopsIn(view: View): Stop[] {
  let list: Stop[] = [];
  let best: Stop[] = [];
  let end = -1;
  for (const place of view.mentions) {
    if (place.kind !== 'party' || !place.placeLike || !place.codes[0] || place.deictic) continue;
    if (place.link !== null && place.link !== 'at') continue;
    const date = dateBeside(view, place);
    if (!date) continue;
    const from = Math.min(date.from, place.from);
    if (end >= 0 && !isListed(view, end, from)) list = [];
    list.push({ place, date });
    if (list.length > best.length) best = [...list];
    end = Math.max(date.to, place.to);
  }
  return best;
}

function dateBeside(view: View, place: Mention): DateMention | undefined {
  return view.dates.find(
    (date) =>
      date.kind === 'date' &&
      !date.end &&
      ((date.from >= place.to && isGap(view, place.to, date.from)) ||
        (place.from >= date.to && isGap(view, date.to, place.from))),
  );
}

/** At most an article, a preposition or a colon. */
function isGap(view: View, from: number, to: number): boolean {
  if (to - from > 2) return false;
  const { reading } = view;
  for (let at = from; at < to; at += 1) {
    const small = reading.date('the', at) || reading.word('at', at) || reading.word('articles', at);
    if (!small && !/^[:,–—(]$/.test(reading.norm(at))) return false;
  }
  return true;
}

/** Commas, "and", "then", semicolons. */
function isListed(view: View, from: number, to: number): boolean {
  if (to - from > 5) return false;
  const { reading } = view;
  for (let at = from; at < to; at += 1) {
    const small =
      /^[,;)–—.]$/.test(reading.norm(at)) ||
      reading.word('and', at) ||
      reading.word('at', at) ||
      reading.word('articles', at) ||
      reading.date('then', at) ||
      reading.date('the', at);
    if (!small) return false;
  }
  return true;
}

/** Who makes the journey: the one who is named with no preposition or whose journey it is; else whom the text spoke of. */
function travellersIn({ view, registry }: Scene): Actor[] {
  const named = view.mentions.filter(
    (mention) =>
      mention.kind !== 'party' && (mention.link === null || mention.link === 'of' || mention.link === 'goal'),
  );
  const first = named.find((mention) => mention.link === null) ?? named[0];
  const actors = first ? actorsOf({ view, registry }, [first]).filter((actor) => actor.codes.length > 0) : [];
  if (actors.length) return actors;
  return registry.topic.filter((actor) => actor.rank === null || !OUTSIDE.has(actor.rank)).slice(0, 1);
}
