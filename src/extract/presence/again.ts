/** Who went to a place that he had visited long before: `He returned in August 2019`, told with no place, is another visit there. */
import { parseEdtf } from '../../engagement/edtf';
import { resolveDate } from '../dates/resolve';
import { createDraft, inferred, type Draft } from '../draft';
import { subjectOf } from '../roles/subject';
import { readVerbGroup } from '../verbs/tense';
import type { View } from '../view';

/** Whoever comes back later than this after a visit does not end it. In days. */
const LONGEST_ABSENCE = 40;

/** Between the verb and its date, in tokens: `à titre privé en`. */
const REACH = 6;

/** The visit that a verb of coming back tells with a year and no place, like the one that the text goes on about. */
export function readAgain(view: View, model: Draft | null, drafts: readonly Draft[]): Draft[] {
  if (model?.type !== 'visit' || !model.start || model.visitors.length === 0) return [];
  const told = parseEdtf((model.end ?? model.start).value.edtf);
  const verb = view.triggers.find(
    ({ kind, frame, from }) => kind === 'verb' && frame === 'travel' && view.reading.word('return', from) > 0,
  );
  if (!verb || !told || drafts.some((draft) => draft.triggers.includes(verb.from))) return [];
  const date = view.dates.find((one) => one.from >= verb.to && one.from - verb.to <= REACH);
  if (
    date?.start?.year === undefined ||
    view.mentions.some((one) => one.placeLike && one.from >= verb.to && one.to <= date.from)
  )
    return [];
  const group = readVerbGroup(view, verb);
  const subject = subjectOf(view, group.from);
  const isTheirs = subject.every(
    ({ kind, codes }) => kind === 'pronoun' || model.visitors.some((read) => codes.includes(read.value)),
  );
  if (subject.length === 0 || !isTheirs || group.negated || group.wish) return [];
  const { start } = resolveDate(date, {
    published: null,
    time: group.time,
    anchor: null,
    after: null,
    sure: false,
  });
  const back = start ? parseEdtf(start.edtf) : null;
  if (!back || back.from - told.to < LONGEST_ABSENCE) return [];
  const draft = createDraft('visit', view.sentence.index, date.from, date.to);
  draft.visitors = inferred(model.visitors, 'anaphora');
  draft.hosts = inferred(model.hosts, 'anaphora');
  draft.people = model.people.filter(({ code }) => model.visitors.some((read) => read.value === code));
  draft.background = true;
  draft.time = group.time;
  draft.rules.push('earlier', 'again');
  return [draft];
}
