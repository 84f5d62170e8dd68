import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('what is only supposed', () => {
  it.each([
    ['en', 'Had Macron flown to Kyiv in April, he would have found it dark.'],
    ['en', 'Were Scholz to travel to Beijing in May, his partners would ask why.'],
    ['en', 'Can a president of Taiwan set foot in Washington?'],
    ['en', 'President William Ruto would travel to Kigali on Monday if talks resumed.'],
    ['fr', 'Le président William Ruto se rendrait lundi à Kigali si les discussions reprenaient.'],
    ['fr', 'Le président William Ruto a dit lundi espérer se rendre bientôt à Kigali.'],
    ['en', 'A book on the visit of President William Ruto to Kigali was published on Tuesday.'],
    ['fr', 'Un livre sur la visite du président William Ruto à Kigali a paru mardi.'],
    ['en', 'Business leaders from Kenya and Rwanda met in Accra on Tuesday.'],
    ['en', 'Religious leaders from Kenya arrived in Accra on Tuesday.'],
    ['fr', 'Eût-il gagné Moscou, François Hollande aurait dû sourire.'],
    ['fr', 'Un roi d’Espagne peut-il poser le pied à Gibraltar ?'],
    ['fr', '« J’irais volontiers à Caracas », a glissé Alberto Fernández.'],
  ])('%s: %s tells nothing', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });

  it.each([
    ['en', 'The Elysée said that Macron had flown to Kyiv on Monday.', 'FRA>UKR'],
    ['en', 'A book on the visit of President William Ruto to Kigali in 2023 is out.', 'KEN>RWA'],
    ['en', 'Had he known, he said, he would have stayed; Macron flew to Kyiv on Monday.', 'FRA>UKR'],
    ['fr', 'Le palais a fait savoir que Macron irait à Kiev lundi.', 'FRA>UKR'],
  ])('%s: %s tells of a visit', (lang, text, sides) => {
    expect(toldIn(lang)(text)).toContainEqual(expect.stringContaining(`visit ${sides} `));
  });
});

describe('a rumour', () => {
  it.each([
    'A website had Robert Mugabe landing in Singapore on Monday.',
    'Bloggers had the North Korean leader arriving in Beijing at dawn.',
  ])('%s tells nothing', (text) => {
    expect(toldIn('en')(text)).toEqual([]);
  });

  it('is none where somebody is received', () => {
    expect(toldIn('en')('Xi had Robert Mugabe over in Beijing on Monday, arriving late.')).toContainEqual(
      expect.stringContaining('visit ZWE>CHN '),
    );
  });
});
