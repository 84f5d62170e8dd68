/** Drafts to engagements of the data model, each field with the words that it was read from. */
import { seriesSlug } from '../engagement/series';
import type { Day } from '../engagement/day';
import type { Engagement, Evidence, EvidenceField, Person } from '../engagement/engagement';
import { periodOf } from '../engagement/edtf';
import { engagementId } from '../engagement/identity';
import { SECTORS } from '../engagement/sector';
import { confidenceOf } from './confidence';
import type { TextDocument } from './document';
import { isStatement } from './dates/over';
import { valuesOf, type Draft, type Read } from './draft';
import { normaliseName } from './text/name-case';
import type { NameSpan } from './persons';
import type { Reading } from './text/recognise';
import { statusOf } from './status';

/** The engagements of a document as drafts, with the reading that their tokens point into. */
export interface Story {
  readonly reading: Reading;
  /** Day of publication, as given or as the head of the text tells it. */
  readonly published: Day | null;
  readonly drafts: readonly Draft[];
}

/** All engagements of a document, in the order of the text. */
export function writeEngagements(story: Story, document: TextDocument): Engagement[] {
  const seen = new Map<string, number>();
  const stated = isStatement(story.reading);
  return story.drafts.map((draft) => {
    const engagement = writeEngagement(draft, story.reading, document, {
      published: story.published,
      stated,
    });
    const times = seen.get(engagement.id) ?? 0;
    seen.set(engagement.id, times + 1);
    return times === 0 ? engagement : { ...engagement, id: `${engagement.id}-${times + 1}` };
  });
}

function writeEngagement(
  draft: Draft,
  reading: Reading,
  document: TextDocument,
  { published, stated }: { readonly published: Day | null; readonly stated: boolean },
): Engagement {
  const hosts = valuesOf(draft.hosts);
  const visitors =
    draft.type === 'visit' ? valuesOf(draft.visitors).filter((code) => !hosts.includes(code)) : [];
  const participants = draft.type === 'visit' ? [] : valuesOf(draft.participants);
  const status = statusOf(draft, published, stated);
  const start = draft.start?.value.edtf ?? null;
  const rawEnd = draft.end?.value.edtf ?? null;
  const end = start && rawEnd && rawEnd !== start && periodOf(start, rawEnd) !== null ? rawEnd : null;
  const sectors = SECTORS.filter((sector) => draft.sectors.some((read) => read.value === sector));
  const fields = {
    type: draft.type,
    level: draft.type === 'visit' ? (draft.level?.value ?? null) : null,
    status,
    start,
    end,
    visitors,
    hosts: draft.type === 'meeting' ? [] : hosts,
    participants,
    place: draft.place
      ? { name: normaliseName(draft.place.value), country: draft.place.code, lat: null, lon: null }
      : null,
    sectors,
    series: draft.series === null ? null : seriesSlug(draft.series),
  };
  const people = draft.people.map((person): Person => ({
    name: normaliseName(reading.nameText(person.name)),
    party: person.code,
    role: roleOf(reading, person.name),
  }));
  return {
    id: engagementId(fields),
    title: null,
    ...fields,
    people,
    agreements: null,
    sources: [document.id],
    evidence: evidenceOf(draft, fields, reading, document),
    history: [{ status, source: document.id, published: document.published ?? null }],
    confidence: confidenceOf(draft),
  };
}

/** The office as the text gives it, its nationality left out: `ministre`, `des Affaires étrangères`. */
function roleOf(reading: Reading, name: NameSpan): string | null {
  if (!name.office) return null;
  const words = name.office.map(([from, to]) => reading.slice(from, to)).join(' ');
  const plain = words.replace(/\s+/g, ' ');
  return plain === plain.toUpperCase() ? plain.toLowerCase() : plain;
}

function evidenceOf(
  draft: Draft,
  fields: Pick<
    Engagement,
    'level' | 'start' | 'end' | 'visitors' | 'hosts' | 'participants' | 'place' | 'sectors'
  >,
  reading: Reading,
  document: TextDocument,
): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (field: EvidenceField, from: number, to: number, rule: string | null, value?: string): void => {
    const span = reading.span(from, to);
    evidence.push({
      field,
      source: document.id,
      span,
      quote: document.text.slice(...span),
      ...(rule ? { rule } : {}),
      ...(value === undefined ? {} : { value }),
    });
  };
  const addList = (field: EvidenceField, reads: readonly Read<string>[], kept: readonly string[]): void => {
    const done = new Set<string>();
    for (const read of reads) {
      if (done.has(read.value) || !kept.includes(read.value)) continue;
      done.add(read.value);
      add(field, read.from, read.to, read.rule, read.value);
    }
  };
  add('type', draft.at, Math.max(draft.to, draft.at + 1), null);
  if (fields.level && draft.level) add('level', draft.level.from, draft.level.to, null);
  if (draft.status) add('status', draft.status.from, draft.status.to, null);
  else
    add(
      'status',
      draft.start?.from ?? draft.at,
      draft.start?.to ?? draft.to,
      draft.start ? 'status-by-date' : 'status-by-tense',
    );
  if (fields.start && draft.start) add('start', draft.start.from, draft.start.to, draft.start.rule);
  if (fields.end && draft.end) add('end', draft.end.from, draft.end.to, draft.end.rule);
  addList('visitors', draft.visitors, fields.visitors);
  addList('hosts', draft.hosts, fields.hosts);
  addList('participants', draft.participants, fields.participants);
  for (const person of draft.people) {
    add('people', person.name.from, person.name.to, null, normaliseName(reading.nameText(person.name)));
  }
  if (fields.place && draft.place) add('place', draft.place.from, draft.place.to, draft.place.rule);
  addList('sectors', draft.sectors, fields.sectors);
  return evidence;
}
