import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('a stop of others that is read as a traveller', () => {
  it.each([
    [
      'fr',
      'Le ministre russe gagnera Windhoek mardi, puis Maputo, et bouclera sa tournée à Addis-Abeba vendredi.',
      ['RUS>NAM 2024-05-14', 'RUS>MOZ ?', 'RUS>ETH 2024-05-17'],
    ],
    [
      'en',
      'The Russian minister will fly to Windhoek on Tuesday, on to Maputo a day later, and will end his tour in Addis Ababa on Friday.',
      ['RUS>NAM 2024-05-14', 'RUS>MOZ 2024-05-15', 'RUS>ETH 2024-05-17'],
    ],
    [
      'en',
      'Lavrov will reach Windhoek on Tuesday, Maputo, where he meets President Nyusi, on Wednesday and close his tour in Addis Ababa on Friday.',
      ['RUS>NAM 2024-05-14', 'RUS>MOZ 2024-05-15', 'RUS>ETH 2024-05-17'],
    ],
  ])('%s: %s gives its visit to who makes the journey', (lang, text, visits) => {
    expect(toldIn(lang)(text)).toEqual(visits.map((one) => `visit ${one}`));
  });

  it.each([
    [
      'Alexander Stubb leads Finland. He went to Beijing on 3 March and met Viktor Orbán at Naantali on 7 May.',
      ['FIN>CHN 2024-03-03', 'HUN>FIN 2024-05-07'],
    ],
    [
      'Finland’s Alexander Stubb visited Tallinn on Monday and received Ulf Kristersson at Naantali on Sunday.',
      ['FIN>EST 2024-05-13', 'SWE>FIN 2024-05-12'],
    ],
    [
      'Macron was received on Monday by the Italian president, who visited Algiers on 2 May.',
      ['FRA>ITA 2024-05-13', 'ITA>DZA 2024-05-02'],
    ],
    [
      'Paris received Angela Merkel on Monday and sends a minister to Rome on Tuesday.',
      ['DEU>FRA 2024-05-13', 'FRA>ITA 2024-05-14'],
    ],
  ])('%s keeps its traveller, who is no place', (text, visits) => {
    expect(toldIn('en')(text)).toEqual(visits.map((one) => `visit ${one}`));
  });
});
