/** For tests: the dates and the status of a sentence's engagements, without asking who takes part. */
import { parseIsoDay } from '../../engagement/day';
import type { Status } from '../../engagement/engagement';
import { absorb } from '../assemble';
import { canJoin } from '../same';
import { bindSentence } from '../bind';
import { continueDates } from './continued';
import { settleDates } from './settle';
import type { BindContext } from './give';
import { readDateline } from '../text/dateline';
import { createDraft, type Draft } from '../draft';
import { LANGUAGES } from '../language';
import { compileLexicon } from '../lexicon/compile';
import { Reading } from '../text/recognise';
import { nextTrigger, placesAfter } from '../roles/places';
import { segment } from '../text/segment';
import { statusOf } from '../status';
import { isEnding } from '../verbs/departed';
import { readVerbGroup } from '../verbs/tense';
import { predicateTime } from '../verbs/word-time';
import type { Trigger } from '../verbs/triggers';
import { readView, type View } from '../view';

interface Probe {
  readonly start: string | null;
  readonly end: string | null;
  readonly status: Status;
  /** Offsets of the words of the start. */
  readonly span: readonly [number, number] | null;
}

/** Reads a text as the extraction does, but takes each trigger for an engagement; one at the first verb where there is none. */
export function probeDates(lang: string, published: string | null, text: string): Probe[] {
  const data = LANGUAGES.get(lang);
  if (!data) throw new Error(`probeDates: no language ${lang}; add its folder to the lexicon`);
  const lexicon = compileLexicon(data);
  const reading = new Reading(text, lexicon.tokeniser.tokenise(text));
  const today = published ? parseIsoDay(published) : null;
  const told: Draft[] = [];
  const context: BindContext = { published: today, anchor: null, deed: null, told };
  for (const sentence of segment(reading.tokens, lexicon)) {
    const dateline = readDateline(reading, lexicon, sentence);
    const view = readView(reading, lexicon, sentence, {
      from: dateline?.to ?? sentence.from,
      day: null,
    });
    const drafts = draftsOf(view, reading);
    bindSentence(view, drafts, context);
    if (drafts.length === 0) continueDates(view, context);
    for (const draft of drafts) {
      const same = told.find((one) => canJoin(one, draft, true));
      if (same) absorb(same, draft, reading);
      else told.push(draft);
    }
  }
  for (const draft of told) settleDates(draft, today);
  return told.map((draft) => ({
    start: draft.start?.value.edtf ?? null,
    end: draft.end?.value.edtf ?? null,
    status: statusOf(draft, today),
    span: draft.start ? reading.span(draft.start.from, draft.start.to) : null,
  }));
}

function draftsOf(view: View, reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const trigger of view.triggers) {
    if (trigger.frame === 'attend' || trigger.frame === 'guest') continue;
    const draft = draftOf(view, trigger);
    const same = drafts.find((one) => canJoin(one, draft, true));
    if (same) absorb(same, draft, reading);
    else drafts.push(draft);
  }
  if (drafts.length) return drafts;
  const { at, time } = predicateTime(view);
  const draft = createDraft('visit', view.sentence.index, at, at + 1);
  return [{ ...draft, time }];
}

function draftOf(view: View, trigger: Trigger): Draft {
  const group = readVerbGroup(view, trigger);
  const draft = createDraft('visit', view.sentence.index, trigger.from, trigger.to);
  const places = placesAfter(view, trigger.to, nextTrigger(view, trigger), trigger.frame === 'visit');
  const place = trigger.frame === 'leave' ? undefined : places[0];
  draft.time = group.time;
  draft.ends = isEnding(view, trigger) && group.time === 'past';
  draft.ongoing = group.ongoing;
  draft.unfulfilled = group.unfulfilled;
  if (place?.codes[0]) draft.hosts = [{ value: place.codes[0], from: place.from, to: place.to, rule: null }];
  return draft;
}
