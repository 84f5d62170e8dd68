import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');
const dit = toldIn('fr');

describe('visits whose verb is left out', () => {
  it.each([
    ['Barack Obama visited Hanoi in May 2016, Donald Trump in November 2017.', 'visit USA>VNM 2017-11'],
    [
      'Emmanuel Macron went to Kyiv in June 2022, Olaf Scholz to Moscow in February 2022.',
      'visit DEU>RUS 2022-02',
    ],
    [
      'Havana was visited by François Hollande in May 2015 and by Barack Obama in March 2016.',
      'visit USA>CUB 2016-03',
    ],
    [
      'Visits by Angela Merkel to Tbilisi in August 2008 and by Nicolas Sarkozy in September 2008 prepared it.',
      'visit FRA>GEO 2008-09',
    ],
  ])('are of whoever stands before a date of his own: %s', (text, visit) => {
    expect(told(text)).toContain(visit);
  });

  it.each([
    ['François Hollande vint à La Havane en mai 2015, Barack Obama en mars 2016.', 'visit USA>CUB 2016-03'],
    [
      'Nicolas Sarkozy passa une nuit à Kigali en février 2010, Emmanuel Macron deux jours en mai 2021.',
      'visit FRA>RWA 2021-05',
    ],
  ])('are so in French: %s', (text, visit) => {
    expect(dit(text)).toContain(visit);
  });

  it.each([
    ['Barack Obama visited Hanoi in May 2016, and Donald Trump in November 2017 spoke of trade.'],
    ['Barack Obama visited Hanoi in May 2016; he was succeeded by Donald Trump in January 2017.'],
    ['Barack Obama visited Hanoi in May 2016 with John Kerry in November 2016 far away.'],
  ])('are none where he has a verb, or is parted from the visit: %s', (text) => {
    expect(told(text)).toEqual(['visit USA>VNM 2016-05']);
  });
});
