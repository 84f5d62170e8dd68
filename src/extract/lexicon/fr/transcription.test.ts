import { describe, expect, it } from 'vitest';
import { transcribe } from './transcription';

describe('the French spelling of a name of another alphabet', () => {
  it.each([
    ['RUS', 'Vladimir Putin', 'Vladimir Poutine'],
    ['KAZ', 'Kassym-Jomart Tokayev', 'Kassym-Jomart Tokaiev'],
    ['UZB', 'Shavkat Mirziyoyev', 'Chavkat Mirzioiev'],
    ['UKR', 'Viktor Yushchenko', 'Viktor Iouchtchenko'],
    ['ARM', 'Robert Kocharian', 'Robert Kotcharian'],
    ['TKM', 'Gurbanguly Berdimuhamedow', 'Gourbangouly Berdimouhamedov'],
    ['BGR', 'Rosen Zhelyazkov', 'Rossen Jeliazkov'],
    ['RUS', 'Boris Yeltsin', 'Boris Eltsine'],
  ])('%s %s', (party, name, expected) => {
    expect(transcribe(party, name)).toContain(expected);
  });

  it('is the same for names that need none and for all other parties', () => {
    expect(transcribe('RUS', 'Igor Ivanov')).toEqual([]);
    expect(transcribe('USA', 'Tim Shumlin')).toEqual([]);
  });
});
