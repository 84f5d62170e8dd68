import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a host named at home', () => {
  it.each([
    ['en', 'Kenya’s President William Ruto planted a tree in Kigali on Sunday beside President Paul Kagame.'],
    [
      'fr',
      'Le président kényan William Ruto a dévoilé dimanche à Kigali une stèle aux côtés de Paul Kagame.',
    ],
  ])('says who is there, whatever the verb (%s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>RWA 2024-05-12']);
  });

  it.each([
    [
      'fr',
      'Le pont a été inauguré dimanche à Kigali par Paul Kagame, flanqué du président kényan William Ruto.',
    ],
    ['fr', 'Paul Kagame, accompagné du président kényan William Ruto, a inauguré dimanche un pont à Kigali.'],
    ['fr', 'Le président kényan William Ruto s’est dit inquiet, dimanche à Kigali, face à Paul Kagame.'],
    ['en', 'Kenyan President William Ruto said alongside Paul Kagame in Kigali on Sunday that he was ready.'],
  ])('has beside him who does or says something there (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>RWA 2024-05-12']);
  });

  it('is nobody of whom one only speaks', () => {
    expect(told('Kenyan President William Ruto said Paul Kagame in Kigali was ready on Sunday.')).toEqual([]);
  });

  it('has his guest from what was told before, be it told of the host of an earlier stop', () => {
    expect(
      told(
        'Le président kényan William Ruto visite dimanche le Ghana. John Mahama lui a offert un dîner. À Abidjan, mardi, Alassane Ouattara veut convaincre son visiteur de rester.',
        'fr',
        '2025-05-11',
      ),
    ).toEqual(['visit KEN>GHA 2025-05-11', 'visit KEN>CIV 2025-05-13']);
  });

  it.each([
    [
      'fr',
      'Narendra Modi est arrivé samedi à Kigali. Dimanche, à La Havane, Miguel Díaz-Canel et le président bolivien Luis Arce ont défilé.',
    ],
    [
      'en',
      'Narendra Modi arrived in Kigali on Saturday. On Sunday, in Havana, Miguel Díaz-Canel and Bolivian President Luis Arce marched.',
    ],
  ])('has the guest who is named with him, and not whom the text went on about (%s)', (lang, text) => {
    expect(told(text, lang).at(-1)).toBe('visit BOL>CUB 2024-05-12');
  });

  it('says nothing behind a wish, a denial, or of what the talks were about', () => {
    expect(told('President William Ruto hopes to see President Paul Kagame in Kigali on Sunday.')).toEqual(
      [],
    );
    expect(told('President William Ruto did not see President Paul Kagame in Kigali on Sunday.')).toEqual([]);
  });

  it('listens to his guest, or has him under another name', () => {
    expect(
      told(
        'Henry Kissinger told Kenneth Kaunda over lunch in Lusaka today that Rhodesia must change.',
        'en',
        '1976-04-26',
      ),
    ).toEqual(['visit USA>ZMB 1976-04-26']);
    expect(
      told(
        'Henry Kissinger left for Lusaka on Monday. Julius Nyerere had put the secretary of state up in Dar es Salaam on Sunday.',
        'en',
        '1976-04-26',
      ),
    ).toContain('visit USA>TZA 1976-04-25');
  });

  it.each([
    [
      'fr',
      'William Ruto se rendra lundi au Portugal. Javier Milei a critiqué ce voyage. Il a parlé dimanche à Buenos Aires.',
    ],
    [
      'en',
      'William Ruto will visit Portugal on Monday. Javier Milei criticised the trip. He spoke in Buenos Aires on Sunday.',
    ],
  ])('is alone where only a pronoun names him: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit KEN>PRT 2024-05-13']);
  });
});
