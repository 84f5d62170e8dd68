/** Random data sets for the laws in the tests: write then read gives the same. */
import fc from 'fast-check';
import { formatEdtf } from '../engagement/edtf';
import { day } from '../engagement/day';
import { LEVELS, STATUSES, TYPES, type Engagement, type Person, type Source } from '../engagement/engagement';
import { PARTIES } from '../engagement/party';
import { SECTORS } from '../engagement/sector';

/** Text as users write it, formulas, quotes and scripts included; never blank at its ends. */
export const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      '+33 1',
      '-',
      "'=x",
      "''",
      '<script>alert(1)</script>',
      'a;b\\',
      '"q", r',
      'Mali (MLI)',
      'x ()',
      'line\nbreak',
      '\ttab',
    ),
  )
  .map((text) => text.trim().replace(/\r\n?/g, '\n'))
  .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));

const codes = fc.subarray([...PARTIES.keys()], { maxLength: 3 });
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const people: fc.Arbitrary<Person> = fc.record({
  name: words,
  party: orNull(fc.constantFrom('MLI', 'RUS', 'EU')),
  role: fc.constant(null),
});

const dates = fc
  .record({
    from: fc.integer({ min: -700_000, max: 60_000 }).map(day),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map(formatEdtf);

/** Engagements that hold what a table can hold. */
export const engagements: fc.Arbitrary<Engagement> = fc.record({
  id: words,
  type: fc.constantFrom(...TYPES),
  level: orNull(fc.constantFrom(...LEVELS)),
  status: orNull(fc.constantFrom(...STATUSES)),
  title: orNull(words),
  start: dates,
  end: fc.constantFrom(null, '', '..'),
  visitors: codes,
  hosts: codes,
  participants: codes,
  people: fc.array(people, { maxLength: 3 }),
  place: orNull(
    fc.record({
      name: words,
      country: orNull(fc.constantFrom('MLI', 'RUS')),
      lat: fc.constant(null),
      lon: fc.constant(null),
    }),
  ),
  sectors: fc.subarray([...SECTORS]),
  series: orNull(words),
  agreements: orNull(words),
  sources: fc.array(words, { maxLength: 3 }),
  evidence: fc.constant([]),
  confidence: fc.constant(null),
  extra: fc.record({
    Remarks: words,
    '=Formula': fc.string({ maxLength: 5 }).map((text) => text.replace(/\r/g, '')),
  }),
});

export const sources: fc.Arbitrary<Source> = fc.record({
  id: words,
  title: orNull(words),
  publisher: orNull(words),
  author: orNull(words),
  lang: fc.constantFrom('en', 'fr', null),
  published: orNull(dates),
  url: fc.constant(null),
  licence: orNull(words),
});
