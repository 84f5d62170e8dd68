import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('whom somebody is somewhere to see', () => {
  it.each([
    [
      'en',
      'Joe Biden will be in Berlin on 20 May to see Olaf Scholz and in Luanda on 23 May to meet João Lourenço.',
    ],
    [
      'en',
      'Joe Biden goes to Berlin on 20 May to meet Olaf Scholz and to Luanda on 23 May to meet João Lourenço.',
    ],
    [
      'fr',
      'Joe Biden sera le 20 mai à Berlin pour voir Olaf Scholz et le 23 mai à Luanda pour rencontrer João Lourenço.',
    ],
  ])('is seen there on that day: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit USA>DEU 2024-05-20', 'visit USA>AGO 2024-05-23']);
  });

  it('is where the sentence says, if it says so behind him', () => {
    expect(told('Joe Biden flew to Vienna on 6 May to meet Vladimir Putin in Geneva on 8 May.')).toContain(
      'meeting USA+RUS> 2024-05-08',
    );
  });

  it.each([
    ['en', 'Envoys from Uzbekistan and Qatar landed in Kabul on Sunday to meet Amir Khan Muttaqi.'],
    [
      'fr',
      "Des émissaires de l'Ouzbékistan et du Qatar ont atterri dimanche à Kaboul pour rencontrer Amir Khan Muttaqi.",
    ],
  ])('is yet to be seen by those who came on a day that is over (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit UZB+QAT>AFG 2024-05-12']);
  });

  it.each([
    ['en', 'William Ruto was in Kigali on Sunday for a meeting of African leaders.', 'KEN>RWA'],
    ['en', 'William Ruto was in Apia on Sunday for the Pacific Islands Leaders Meeting.', 'KEN>WSM'],
    ['en', 'William Ruto left Nairobi on Sunday for the African Union summit in Apia.', 'AU+KEN>WSM'],
    [
      'fr',
      "William Ruto a quitté Nairobi dimanche pour le sommet de l'Union africaine à Apia.",
      'AU+KEN>WSM',
    ],
  ])(
    'and the gathering that one is there for has the day of the stop, not of a place left (%s): %s',
    (lang, text, parties) => {
      expect(told(text, lang)).toEqual([`summit ${parties} 2024-05-12`]);
    },
  );
});
