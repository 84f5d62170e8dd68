/** Small words for places become the places that they mean. */
import { copyMention, type Mention } from '../mention';
import { hasWord, type View } from '../view';

/** Places that were spoken of before a sentence. */
export interface Places {
  /** That of the dateline. */
  readonly dateline: Mention | null;
  /** Where something was told to happen last. */
  readonly last: Mention | null;
}

/** The mentions of a sentence with `there` and `here` resolved, and the place that was spoken of last after it. */
export function locateMentions(view: View, places: Places): { mentions: Mention[]; last: Mention | null } {
  let { last } = places;
  const mentions: Mention[] = [];
  for (const mention of view.mentions) {
    if (mention.deictic === null) {
      if (isHome(view, mention)) {
        mentions.push(mention);
        continue;
      }
      if (
        mention.placeLike &&
        (mention.link === 'at' || mention.link === 'goal' || isDestination(view, mention)) &&
        !(last?.city && !mention.city && last.codes[0] === mention.codes[0])
      )
        last = mention;
      mentions.push(mention);
      continue;
    }
    const here = places.dateline ?? last;
    const place =
      mention.deictic === 'where'
        ? placeBefore(view, mention.from)
        : mention.deictic === 'here'
          ? here
          : last;
    if (!place) continue;
    const located = copyMention(mention);
    located.codes = place.codes;
    located.city = place.city;
    located.form = place.form;
    mentions.push(located);
  }
  return { mentions, last };
}

/** `came back to Kiribati from Wellington`: `there` is where one comes from. */
const isHome = (view: View, mention: Mention): boolean =>
  mention.placeLike && mention.link === 'at' && hasWord(view, 'return', mention.from - 4, mention.from);

/** The place that a relative `where` takes up: the one named last before it. */
function placeBefore(view: View, at: number): Mention | null {
  const before = view.mentions.filter((mention) => mention.to <= at && mention.deictic === null).at(-1);
  return before?.placeLike && at - before.to <= 6 ? before : null;
}

/** `rejoint Phnom Penh`, `visited Kyiv`: a city as the object of a verb of visiting. */
function isDestination(view: View, mention: Mention): boolean {
  if (mention.city === null || mention.link !== null) return false;
  if (
    view.triggers.some((one) => (one.frame === 'receive' || one.frame === 'hold') && one.from === mention.to)
  )
    return true;
  return view.triggers.some(
    (trigger) => trigger.frame === 'visit' && trigger.to <= mention.from && mention.from - trigger.to <= 1,
  );
}
