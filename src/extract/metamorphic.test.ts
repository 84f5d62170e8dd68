import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { microF1 } from '../../bench/score.mjs';
import { formatEdtf, parseEdtf } from '../engagement/edtf';
import { day } from '../engagement/day';
import type { Engagement } from '../engagement/engagement';
import { mergeEngagements } from '../engagement/merge';
import { seededChance } from '../../data/corpus/retell/chance';
import { readFacts, type Fact } from '../../data/corpus/retell/facts';
import { retellOne } from '../../data/corpus/retell/retell';
import type { TextDocument } from './document';
import { extractDocument } from './extract';

interface Gold extends TextDocument {
  readonly id: string;
  readonly lang: 'fr' | 'en';
  readonly engagements: readonly unknown[];
}

const TEXTS = ['fr', 'en'].flatMap((lang) =>
  readFileSync(`data/corpus/dev.${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold),
);

const FIELDS = [
  'type',
  'start',
  'end',
  'visitors',
  'hosts',
  'participants',
  'level',
  'status',
  'sectors',
] as const satisfies readonly (keyof Engagement)[];

const keyOf = (one: Engagement): string => JSON.stringify(FIELDS.map((field) => one[field]));
const keysOf = (document: TextDocument): string[] => extractDocument(document).engagements.map(keyOf).sort();
/** What each text tells as it stands, read once for all tests. */
const READ = new Map(TEXTS.map((text) => [text, extractDocument(text).engagements]));
const share = (right: number, all: number): number => right / all;
const isEqual = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

describe('a text that is moved', () => {
  const shifted = (document: TextDocument, prefix: string): Engagement[] =>
    extractDocument({ ...document, text: prefix + document.text }).engagements.map((one) => ({
      ...one,
      evidence: one.evidence.map((item) => ({
        ...item,
        span: [item.span[0] - prefix.length, item.span[1] - prefix.length] as const,
      })),
    })) as Engagement[];

  it.each(['\n\n', '   ', '\u00a0\ufeff ', 'Archive 7.\n\n', '— 12 —\n\n'])(
    'by %j keeps everything but the spans, which move as far',
    (prefix) => {
      for (const text of TEXTS)
        expect(shifted(text, prefix), `${text.id} after ${JSON.stringify(prefix)}`).toEqual(READ.get(text));
    },
  );

  it('by a suffix keeps everything', () => {
    for (const text of TEXTS)
      expect(extractDocument({ ...text, text: `${text.text}\n\n` }).engagements).toEqual(READ.get(text));
  });
});

describe('a text that stands twice or thrice in a document', () => {
  it.each([2, 3])('%i times: tells the same engagements', (times) => {
    const changed = TEXTS.filter((text) => {
      const body = Array.from({ length: times }, () => text.text).join('\n\n');
      return !isEqual(keysOf({ ...text, text: body }), keysOf(text));
    });
    expect(
      1 - share(changed.length, TEXTS.length),
      changed.map((one) => one.id).join(),
    ).toBeGreaterThanOrEqual(1);
  });
});

describe('the dress of a text', () => {
  const scoreOf = (dress: (text: string) => string): Record<string, number> =>
    microF1(
      TEXTS,
      TEXTS.map((text) => ({
        id: text.id,
        engagements: extractDocument({ ...text, text: dress(text.text) }).engagements,
      })),
    );
  const plain = scoreOf((text) => text);
  const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

  it.each([
    ['capitals only', (text: string) => text.toUpperCase()],
    ['no accents', unaccented],
    ['curly apostrophes', (text: string) => text.replace(/'/g, '’')],
    ['straight apostrophes', (text: string) => text.replace(/’/g, "'")],
    ['no-break spaces', (text: string) => text.replace(/ (?=[:;!?»])|(?<=«|\d) /g, '\u00a0')],
    ['decomposed accents', (text: string) => text.normalize('NFD')],
  ])('%s lose little of micro F1', (_, dress) => {
    const dressed = scoreOf(dress);
    for (const lang of ['fr', 'en'])
      expect(dressed[lang], lang).toBeGreaterThanOrEqual((plain[lang] as number) - 0.02);
  });
});

describe('documents in another order', () => {
  it('merge to the same engagements', () => {
    const read = TEXTS.map((text) => extractDocument(text));
    const merge = (order: readonly number[]): unknown =>
      mergeEngagements(
        order.flatMap((at) => (read[at] as (typeof read)[number]).engagements),
        order.map((at) => (read[at] as (typeof read)[number]).source),
      ).engagements;
    const plain = TEXTS.map((_, at) => at);
    const first = merge(plain);
    for (let seed = 1; seed <= 4; seed += 1) {
      const chance = seededChance(seed / 10);
      const order = [...plain];
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = chance.below(at + 1);
        [order[at], order[other]] = [order[other] as number, order[at] as number];
      }
      expect(merge(order)).toEqual(first);
    }
  });
});

const SAMPLE = 600;

describe('the same sentence', () => {
  const facts = readFacts(readFileSync('data/engagements.csv', 'utf8')).filter(
    (fact) => fact.type === 'visit' && fact.from.precision === 'day',
  );
  const chance = seededChance(0.11);
  const cases = Array.from({ length: SAMPLE }, (_, turn) => ({
    fact: chance.pick(facts),
    other: chance.pick(facts),
    lang: turn % 2 ? ('fr' as const) : ('en' as const),
    template: Math.floor(turn / 2),
    seed: chance.below(1000) / 1000,
  }));
  const read = (fact: Fact, one: (typeof cases)[number]): { text: string; found: Engagement[] } | null => {
    const document = retellOne(fact, one.lang, one.template, one.seed);
    return document && { text: document.text, found: [...extractDocument(document).engagements] };
  };

  it('about another country and its people tells the same of them', () => {
    let told = 0;
    const changed: string[] = [];
    for (const one of cases) {
      const swapped = swap(one.fact, one.other);
      const [before, after] = [read(one.fact, one), swapped && read(swapped, one)];
      if (!swapped || !before || !after) continue;
      told += 1;
      const names = new Map([
        [one.fact.visitors[0], swapped.visitors[0]],
        [one.fact.hosts[0], swapped.hosts[0]],
      ]);
      const map = (codes: readonly string[]): string[] => codes.map((code) => names.get(code) ?? code);
      const mapped = before.found.map((engagement) => ({
        ...engagement,
        visitors: map(engagement.visitors),
        hosts: map(engagement.hosts),
        participants: map(engagement.participants).sort(),
      }));
      const own = after.found.map((engagement) => ({
        ...engagement,
        participants: [...engagement.participants].sort(),
      }));
      if (!isEqual(mapped.map(keyOf), own.map(keyOf))) changed.push(`${before.text} → ${after.text}`);
    }
    expect(told).toBeGreaterThan(SAMPLE / 3);
    expect(1 - share(changed.length, told), changed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('400 days later moves its dates by 400 days and nothing else', () => {
    let told = 0;
    const changed: string[] = [];
    for (const one of cases) {
      const later = { ...one.fact, ...moved(one.fact) };
      const [before, after] = [read(one.fact, one), read(later, one)];
      if (!before || !after) continue;
      told += 1;
      const expected = before.found.map((engagement) => ({
        ...engagement,
        start: engagement.start && move(engagement.start),
        end: engagement.end && move(engagement.end),
      }));
      if (!isEqual(expected.map(keyOf), after.found.map(keyOf)))
        changed.push(`${before.text} → ${after.text}`);
    }
    expect(told).toBeGreaterThan(SAMPLE / 2);
    expect(1 - share(changed.length, told), changed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});

const MOVE = 400;

function move(edtf: string): string {
  const date = parseEdtf(edtf);
  return date && date.precision === 'day' ? formatEdtf({ ...date, from: day(date.from + MOVE) }) : edtf;
}

function moved(fact: Fact): Pick<Fact, 'start' | 'end' | 'from' | 'until'> {
  const [start, end] = [move(fact.start), fact.end && move(fact.end)];
  return {
    start,
    end,
    from: parseEdtf(start) as Fact['from'],
    until: end ? parseEdtf(end) : null,
  };
}

/** The fact with the sides and the people of another, its level and dates kept; null where they share a side. */
function swap(fact: Fact, other: Fact): Fact | null {
  const sides = new Set([...fact.visitors, ...fact.hosts, ...other.visitors, ...other.hosts]);
  if (sides.size < 4) return null;
  const { visitors, hosts, people } = other;
  return { ...fact, visitors, hosts, people };
}
