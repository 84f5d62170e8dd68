/** Talks that were a telephone call: of a sentence that names no place for them, the one before or behind may say so. */
import type { Draft } from '../draft';
import { hasWord, type View } from '../view';
import { itemAt } from '../spans';

/** Voids the talks of a sentence of which one beside it says that they were a telephone call. `views`: the text. */
export function voidCalls(view: View, drafts: readonly Draft[], views: readonly View[]): void {
  const talks = drafts.filter((draft) => isPlaceless(draft) || isElsewhere(view, draft));
  if (talks.length === 0) return;
  const at = views.findIndex((one) => one.sentence === view.sentence);
  if (tellsCall(itemAt(views, at - 1)) || tellsCall(views[at + 1]))
    talks.forEach((draft) => draft.rules.push('void'));
}

/** Talks of which the sentence does not say where they were. */
const isPlaceless = ({ type, rules, video, place, hosts }: Draft): boolean =>
  !place &&
  (type === 'visit'
    ? rules.includes('talks-noun') && !rules.includes('travel')
    : !video && hosts.length === 0);

/** Told to be where the dateline is, of which the sentence says nothing. */
const isElsewhere = (view: View, draft: Draft): boolean =>
  draft.rules.includes('together') && (draft.at < view.from || draft.at >= view.to);

/** Whether a sentence says that the talks told beside it were a telephone call: `au cours de cet appel`. */
function tellsCall(view: View | undefined): boolean {
  if (!view) return false;
  const { reading } = view;
  const at = reading.findWord('phone', view.from, Math.min(view.to, view.from + 14));
  return at >= 0 && !reading.word('letters', at) && !hasWord(view, 'negation', view.from, at);
}
