import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('what is only supposed', () => {
  it.each([
    ['en', 'Had Macron flown to Kyiv in April, he would have found it dark.'],
    ['en', 'Were Scholz to travel to Beijing in May, his partners would ask why.'],
    ['en', 'Can a president of Taiwan set foot in Washington?'],
    ['fr', 'Eût-il gagné Moscou, François Hollande aurait dû sourire.'],
    ['fr', 'Un roi d’Espagne peut-il poser le pied à Gibraltar ?'],
    ['fr', '« J’irais volontiers à Caracas », a glissé Alberto Fernández.'],
  ])('%s: %s tells nothing', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });

  it.each([
    ['en', 'The Elysée said that Macron had flown to Kyiv on Monday.', 'FRA>UKR'],
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
