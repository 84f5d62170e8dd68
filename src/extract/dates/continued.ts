/** Dates and lengths of sentences that tell no engagement of their own. */
import { parseEdtf } from '../../engagement/edtf';
import { PARTIES } from '../../engagement/party';
import type { Draft } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import { predicateTime, timeOfWord } from '../verbs/word-time';
import { wordBetween, type View } from '../view';
import { countBack } from './back';
import { applyLength } from './count';
import { deedOf, isScene, noteNextDay } from './follow';
import type { DateMention } from './expression';
import { dateContext, give, noteDate, read, type BindContext } from './give';
import { governorOf, type Governor } from './governor';
import { endBeforeHome } from './home';
import { giveSetOut } from './outset';
import { resolveDate } from './resolve';
import { endTold } from './stay';
import { areOfStay } from './stay-length';

/** Dates of a sentence that tells no engagement: they may end the one told last. */
export function continueDates(view: View, context: BindContext): void {
  const current = context.told?.at(-1);
  const isOfOther = current !== undefined && current.type !== 'summit' && actsAnother(view, current);
  for (const date of view.dates) {
    if (isOfOther) {
      noteDate(date, context);
      continue;
    }
    if (date.sense === 'after') {
      countBack(view, date, [], context);
      continue;
    }
    if (current && isThatDay(view, date)) {
      give(current, resolveDate(date, dateContext(context, predicateTime(view).time ?? current.time)), date);
      continue;
    }
    const governor = governorOf(view, date);
    if (date.kind === 'length') {
      const lasts = wordBetween(view, 'lasts', date.from - 4, date.from) >= 0;
      // `The two-day programme comprises`
      const isProgramme = view.reading.word('agendas', date.to) > 0;
      const stay =
        lasts ||
        isProgramme ||
        governor.kind === 'departure' ||
        isOfKind(governor, current) ||
        isOfSession(view, date, current);
      if (stay && current && !current.days && wordBetween(view, 'dateOwners', view.from, date.from) < 0) {
        current.days = read(date, date.days);
        applyLength(current);
      }
      continue;
    }
    if (date.sense === 'until' || governor.kind === 'departure')
      endTold(view, date, governor, context, { home: null, own: null });
    else if (governor.kind === 'arrival') openTold(view, date, governor, context, current);
    else if (governor.kind === 'act' || isScene(view)) context.deed = deedOf(view, date, context);
    if (date.end) giveSetOut(current, date, resolveDate(date, dateContext(context, null)));
    // `It rained in Apia on Monday. He left the next morning`
    noteDate(date, context, predicateTime(view).time === 'past' ? 'past' : null);
    noteNextDay(view, date, current, context);
    endBeforeHome(view, date, [], context);
  }
}

/** `C'était hier`, `It was on Tuesday`: a sentence that begins by saying when what was told before it was. */
const isThatDay = ({ reading, from }: View, date: DateMention): boolean => {
  const cleft = reading.word('cleft', from);
  return cleft > 0 && date.kind === 'date' && date.from - cleft <= 1;
};

/** `X is in Kigali. The Australian minister leaves Canberra on Monday`: somebody of another country acts, and nothing points back to whom the text went on about. */
function actsAnother({ reading, mentions, from, to }: View, current: Draft): boolean {
  if (mentions.some(({ kind }) => kind === 'pronoun') || reading.findWord('his', from, to) >= 0) return false;
  const lead = mentions.find(({ kind, link }) => kind !== 'party' && link === null);
  const code = lead?.codes.length === 1 ? lead.codes[0] : undefined;
  if (code === undefined) return false;
  const parties = [...current.visitors, ...current.hosts, ...current.participants];
  return parties.every(({ value }) => value !== code && PARTIES.get(value)?.kind !== 'organisation');
}

/** `has ended on Monday. Opened the day before, the talks …`: the first day of what was told before, where it comes before the day that is known. */
function openTold(
  view: View,
  date: DateMention,
  { at }: Governor,
  context: BindContext,
  current: Draft | undefined,
): void {
  if (!current || current.type === 'meeting' || current.background || current.status || date.end) return;
  if (timeOfWord(view, at) !== 'past' || view.mentions.some((one) => one.placeLike)) return;
  const { start } = resolveDate(date, dateContext(context, 'past'));
  const known = current.start ?? current.end;
  if (!start || !known || !areOfStay(parseEdtf(start.edtf), parseEdtf(known.value.edtf))) return;
  if (current.start && current.ends) current.end ??= current.start;
  current.start = read(date, start, start.rule);
  current.opens = true;
}

/** `the two-day visit`, of a gathering `ces deux jours de débats`: a length of what the text goes on about. */
function isOfKind({ trigger }: Governor, current: Draft | undefined): boolean {
  if (isJourneyNoun(trigger?.frame)) return true;
  return current?.type === 'summit' && (trigger?.frame === 'talks-noun' || trigger?.frame === 'summit-noun');
}

/** `Over three days, the leaders will discuss`, `Les travaux, prévus pour trois jours, porteront sur`: a length at the head of a sentence about those who are at the gathering told last, or behind what they do there. */
function isOfSession(view: View, { from, to }: DateMention, current: Draft | undefined): boolean {
  if (!current || current.type === 'meeting') return false;
  const { reading } = view;
  if (reading.word('sessions', reading.behind('articles', view.from))) return from - view.from <= SESSION;
  if (current.type === 'visit' || from - view.from > HEAD) return false;
  const next = view.mentions.find((one) => one.from >= to);
  return (
    next?.kind === 'office' &&
    next.plural &&
    next.link === null &&
    next.codes.length === 0 &&
    next.from - to <= HEAD
  );
}

/** Between the head of a sentence and a length, and between that and who acts: a preposition or a comma, an article. In tokens. */
const HEAD = 2;

/** From the article before a session to its length: `The talks are scheduled for`. In tokens. */
const SESSION = 7;
