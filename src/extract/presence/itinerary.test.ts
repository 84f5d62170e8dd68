import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('an itinerary', () => {
  it('gives each place its own day', () => {
    expect(
      told(
        'Le ministre suisse Ignazio Cassis entame mardi à New Delhi une tournée. Suivront Séoul le 16, Manille le 17 et Hanoï le 18.',
        'fr',
      ),
    ).toEqual([
      'visit CHE>IND 2024-05-14',
      'visit CHE>KOR 2024-05-16',
      'visit CHE>PHL 2024-05-17',
      'visit CHE>VNM 2024-05-18',
    ]);
  });

  it.each([
    [
      'fr',
      'Emmanuel Macron est arrivé dimanche à Kigali. La ministre australienne Penny Wong quitte Canberra mardi. Elle sera mercredi à Apia.',
    ],
    [
      'en',
      'Emmanuel Macron arrived in Kigali on Sunday. Australian minister Penny Wong leaves Canberra on Tuesday. She will be in Apia on Wednesday.',
    ],
  ])('does not go on where somebody else sets out from home (%s)', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit FRA>RWA 2024-05-12', 'visit AUS>WSM 2024-05-15']);
  });

  it('is read where the sentence has no verb', () => {
    expect(
      told('President William Ruto of Kenya will visit Ghana on Tuesday. Then Abidjan, on Thursday.'),
    ).toEqual(['visit KEN>GHA 2024-05-14', 'visit KEN>CIV 2024-05-16']);
  });

  it('has no stop at home, none on the way back, and none of another subject', () => {
    expect(
      told(
        'President William Ruto of Kenya will visit Ghana on Tuesday. Nairobi expects him on Friday. He flies back to Nairobi on Friday.',
      ),
    ).toHaveLength(1);
    expect(
      told(
        'President William Ruto of Kenya will visit Ghana on Tuesday. The accord was signed in Paris on 3 May.',
      ),
    ).toHaveLength(1);
  });

  it('has the stops that a journey, not its traveller, begins, goes on and ends at', () => {
    expect(
      told(
        'Le président tunisien Kaïs Saïed entreprend mercredi une tournée maghrébine. La tournée commencera mercredi à Rabat et s’achèvera vendredi à Alger.',
        'fr',
      ),
    ).toEqual(['visit TUN>MAR 2024-05-15', 'visit TUN>DZA 2024-05-17']);
    expect(
      told(
        'La chancelière allemande Angela Merkel gagnera mercredi Nairobi. Son périple prendra fin vendredi à Abuja.',
        'fr',
      ),
    ).toEqual(['visit DEU>KEN 2024-05-15', 'visit DEU>NGA 2024-05-17']);
    expect(
      told(
        'President William Ruto of Kenya will visit Ghana on Tuesday. His journey will take in Abidjan on Thursday and wind up in Dakar on Saturday.',
      ),
    ).toEqual(['visit KEN>GHA 2024-05-14', 'visit KEN>CIV 2024-05-16', 'visit KEN>SEN 2024-05-18']);
    expect(
      told(
        'President William Ruto of Kenya will visit Ghana on Tuesday. The visit will end on Saturday with a concert in Kumasi.',
      ),
    ).toHaveLength(1);
  });

  it('asks for a journey', () => {
    expect(told('Paris, on Thursday: the museum opens its new wing. Then Abidjan, on Friday.')).toEqual([]);
  });

  it('ends with a stop that has no day', () => {
    expect(
      told(
        'Russian Foreign Minister Sergei Lavrov is on the road: Conakry today, Brazzaville tomorrow and Ouagadougou to finish.',
      ),
    ).toEqual(['visit RUS>GIN 2024-05-13', 'visit RUS>COG 2024-05-14', 'visit RUS>BFA ?']);
  });

  it('is of who leads the mission that a pronoun takes up', () => {
    expect(
      told(
        "The delegation, led by New Zealand's Foreign Minister Winston Peters, gets to Apia on Friday, 24 May. It moves on to Nuku'alofa on Saturday, spends Sunday in Suva and will be in Port Vila from Monday to Tuesday.",
      ),
    ).toEqual([
      'visit NZL>WSM 2024-05-24',
      'visit NZL>TON 2024-05-25',
      'visit NZL>FJI 2024-05-26',
      'visit NZL>VUT 2024-05-27/2024-05-28',
    ]);
  });
});

describe('a stop told by how long it was', () => {
  it.each([
    [
      'en',
      'Petr Pavel was in Oslo on Thursday. A day in Port Louis, on 10 May, included a call on Pravind Jugnauth.',
    ],
    ['en', 'Petr Pavel was in Oslo on Thursday. One day in Port Louis, on 10 May, ended the trip.'],
    [
      'fr',
      'Petr Pavel était jeudi à Oslo. Une journée à Port-Louis, le 10 mai, lui a permis de voir Pravind Jugnauth.',
    ],
  ])('is one of the journey: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit CZE>NOR 2024-05-09', 'visit CZE>MUS 2024-05-10']);
  });

  it('is none where he only rings', () => {
    expect(told('Petr Pavel spoke in a call on Monday with Pravind Jugnauth in Port Louis.')).toEqual([]);
  });
});
