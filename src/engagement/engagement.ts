/** The data model: schema, and the types inferred from it. One source for reading, checking and the published JSON Schema. */
import * as v from 'valibot';
import { parseEdtf, OPEN_END } from './edtf';
import { SECTORS } from './sector';

export const TYPES = ['visit', 'summit', 'meeting'] as const;
export const LEVELS = ['state', 'official', 'working', 'private'] as const;
export const STATUSES = ['announced', 'ongoing', 'completed', 'postponed', 'cancelled'] as const;
/** The fields that evidence can speak of. */
export const EVIDENCE_FIELDS = [
  'type',
  'level',
  'status',
  'start',
  'end',
  'visitors',
  'hosts',
  'participants',
  'people',
  'place',
  'sectors',
] as const;

export const isEngagementType = (value: unknown): value is EngagementType =>
  TYPES.some((type) => type === value);
export type EngagementType = (typeof TYPES)[number];
export type Level = (typeof LEVELS)[number];
export type Status = (typeof STATUSES)[number];
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

const text = v.string();
const nullableText = v.optional(v.nullable(text), null);
const edtfDate = v.pipe(
  text,
  v.check((value) => parseEdtf(value) !== null, 'not-a-date'),
);
const edtfEnd = v.pipe(
  text,
  v.check((value) => value === OPEN_END || value === '' || parseEdtf(value) !== null, 'not-an-end'),
);
const partyCode = v.pipe(text, v.regex(/^[A-Z][A-Z0-9-]{1,15}$/, 'not-a-code'));

export const PersonSchema = v.object({
  name: v.pipe(text, v.nonEmpty()),
  party: v.optional(v.nullable(partyCode), null),
  role: nullableText,
});

export const PlaceSchema = v.object({
  name: v.pipe(text, v.nonEmpty()),
  country: v.optional(v.nullable(partyCode), null),
  lat: v.optional(v.nullable(v.number()), null),
  lon: v.optional(v.nullable(v.number()), null),
});

export const EvidenceSchema = v.object({
  field: v.picklist(EVIDENCE_FIELDS),
  source: text,
  /** Character offsets in the source's text, half-open, in UTF-16 units. */
  span: v.tuple([
    v.pipe(v.number(), v.integer(), v.minValue(0)),
    v.pipe(v.number(), v.integer(), v.minValue(0)),
  ]),
  quote: text,
  /** The rule by which a value was inferred rather than read, such as `leader-in-office`. */
  rule: v.optional(text),
  /** Which value of a list field these words speak for. */
  value: v.optional(text),
});

/** A status that a source reported, and when: the history of an engagement that was announced, then put off, then held. */
export const StatusReportSchema = v.object({
  status: v.picklist(STATUSES),
  source: text,
  published: nullableText,
});

export const SourceSchema = v.object({
  id: v.pipe(text, v.nonEmpty()),
  title: nullableText,
  publisher: nullableText,
  author: nullableText,
  lang: nullableText,
  published: nullableText,
  url: nullableText,
  licence: nullableText,
  /** The document itself where it may be kept: evidence spans point into it. */
  text: v.optional(text),
});

export const EngagementSchema = v.object({
  id: v.pipe(text, v.nonEmpty()),
  type: v.picklist(TYPES),
  level: v.optional(v.nullable(v.picklist(LEVELS)), null),
  status: v.optional(v.nullable(v.picklist(STATUSES)), null),
  title: nullableText,
  start: v.optional(v.nullable(edtfDate), null),
  end: v.optional(v.nullable(edtfEnd), null),
  visitors: v.optional(v.array(partyCode), []),
  hosts: v.optional(v.array(partyCode), []),
  participants: v.optional(v.array(partyCode), []),
  people: v.optional(v.array(PersonSchema), []),
  place: v.optional(v.nullable(PlaceSchema), null),
  sectors: v.optional(v.array(v.picklist(SECTORS)), []),
  series: nullableText,
  agreements: nullableText,
  sources: v.optional(v.array(text), []),
  evidence: v.optional(v.array(EvidenceSchema), []),
  history: v.optional(v.array(StatusReportSchema)),
  confidence: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
  /** Columns of a spreadsheet that the model does not know; they come back out. */
  extra: v.optional(v.record(text, text)),
});

export type Person = v.InferOutput<typeof PersonSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type StatusReport = v.InferOutput<typeof StatusReportSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Engagement = v.InferOutput<typeof EngagementSchema>;

/** All parties of an engagement in whatever role, each once. */
export function partiesOf(engagement: Pick<Engagement, 'visitors' | 'hosts' | 'participants'>): string[] {
  return [...new Set([...engagement.visitors, ...engagement.hosts, ...engagement.participants])];
}

/** What an engagement says of which nothing is known: what a reader of files puts where a field is missing. */
export const BLANK: Omit<Engagement, 'id' | 'type' | 'history' | 'extra'> = {
  level: null,
  status: null,
  title: null,
  start: null,
  end: null,
  visitors: [],
  hosts: [],
  participants: [],
  people: [],
  place: null,
  sectors: [],
  series: null,
  agreements: null,
  sources: [],
  evidence: [],
  confidence: null,
};
