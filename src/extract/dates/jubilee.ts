/** Anniversaries of an engagement: `Friday marks the 50th anniversary of Nixon's visit`, `les cinquante ans de la venue d'Adenauer`; it was so many years before that day. */
import type { Draft } from '../draft';
import { beforeArticle } from '../roles/before';
import { spanAt } from '../spans';
import type { View } from '../view';
import { readNumber } from './counted';

/** From the words of an anniversary to the noun of what came to pass then, in tokens. */
const WITHIN = 9;

/** Takes the years from the day on which an engagement is only remembered. Called when the dates are given. */
export function countYearsBack(view: View, draft: Draft): void {
  if (!draft.start) return;
  for (let at = Math.max(view.from, draft.at - WITHIN); at < draft.at; at += 1) {
    const years = yearsAt(view, at);
    if (!years || !leadsTo(view, years.to, draft.at)) continue;
    const [, year = '', rest = ''] = /^(\d{4})(.*)$/.exec(draft.start.value.edtf) ?? [];
    if (year === '') return;
    const then = `${Number(year) - years.value}${rest}`;
    const { from, to } = draft.start;
    draft.start = { value: { edtf: then, rule: 'anniversary' }, from, to, rule: 'anniversary' };
    draft.end = null;
    draft.time = 'past';
    draft.background = true;
    return;
  }
}

/** `the 50th anniversary of`, `cinquantième anniversaire de`, `fifty years since`, `les cinquante ans de`: how many years, and where the words end. */
function yearsAt({ reading }: View, at: number): { value: number; to: number } | null {
  const jubilee = reading.date('jubilee', at);
  if (jubilee) {
    const value = jubilee.value || parseInt(reading.norm(at - 1), 10);
    return Number.isNaN(value) ? null : { value, to: jubilee.to };
  }
  const number = reading.date('number', at) ? readNumber(reading, at) : null;
  const unit = number && reading.date('unit', number.to);
  if (!number || unit?.text !== 'year') return null;
  const of = hasArticle(reading, at) ? reading.word('of', unit.to) : 0;
  const since = reading.date('since', unit.to)?.to ?? of;
  return since ? { value: number.value, to: since } : null;
}

/** `les cinquante ans de`, no `dix ans de guerre`. */
const hasArticle = (reading: View['reading'], at: number): boolean => beforeArticle(reading, at) < at;

/** Whether nothing but whose it was stands between: `of Richard Nixon's state`. */
function leadsTo(view: View, from: number, to: number): boolean {
  const { reading, mentions } = view;
  for (let at = from; at < to; at += 1) {
    const isSmall =
      spanAt(mentions, at) !== undefined ||
      reading.word('of', at) > 0 ||
      reading.word('articles', at) > 0 ||
      reading.word('possessive', at) > 0 ||
      reading.hit('level', at) !== undefined;
    if (!isSmall) return false;
  }
  return true;
}
