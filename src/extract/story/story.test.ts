/** Who and where, where a sentence leaves it to the ones before and after it. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** `FRA>DEU Macron+Merz @Berlin` of each visit, `FRA+DEU …` of each meeting, `@Rome …` of each gathering. */
function tell(lang: string, text: string, published = '2024-05-17'): string[] {
  const { engagements } = extractDocument({ id: 'x', text, lang, published });
  return engagements.map((one) => {
    const sides =
      one.type === 'visit'
        ? `${one.visitors.join('+')}>${one.hosts.join('+')}`
        : `${one.hosts.join('+')}|${one.participants.join('+')}`;
    const people = one.people.map(({ name }) => name.split(' ').at(-1)).join('+');
    return `${sides} ${people} @${one.place?.name ?? ''}`;
  });
}

type Case = readonly [lang: string, text: string, ...told: string[]];

const check = (cases: readonly Case[]): void => {
  it.each(cases)('%s: %s', (lang, text, ...told) => expect(tell(lang, text)).toEqual(told));
};

describe('the pronoun', () => {
  check([
    [
      'en',
      'After Emmanuel Macron received him in Paris on Monday, Olaf Scholz flew home. He will be in Rome on Thursday.',
      'DEU>FRA Scholz+Macron @Paris',
      'DEU>ITA Scholz @Rome',
    ],
    [
      'fr',
      'Tandis que Vladimir Poutine le recevait lundi à Moscou, Xi Jinping a salué leur amitié. Il sera jeudi à Astana.',
      'CHN>RUS Jinping+Poutine @Moscou',
      'CHN>KAZ Jinping @Astana',
    ],
    [
      'en',
      'Deferred when he fell ill, the journey of President Lula da Silva to China begins in Shanghai on Monday; Xi Jinping receives him on Tuesday. On Wednesday he will be in Abu Dhabi.',
      'BRA>CHN Silva+Jinping @Shanghai',
      'BRA>ARE Silva @Abu Dhabi',
    ],
    [
      'fr',
      'Wang Yi est arrivé lundi à Honiara. L’Australienne Penny Wong, elle, s’est envolée mardi pour Fidji.',
      'CHN>SLB Yi @Honiara',
      'AUS>FJI Wong @',
    ],
  ]);
});

describe('the host', () => {
  check([
    [
      'fr',
      'Xi Jinping a déroulé vendredi le tapis rouge. Arrivé mercredi à Shanghai pour une visite d’État, le président brésilien Lula da Silva a signé quinze accords.',
      'BRA>CHN Silva+Jinping @Shanghai',
    ],
    [
      'en',
      'Kenyan President William Ruto landed in Atlanta on Monday for a state visit. Joe Biden wants to go over debt relief.',
      'KEN>USA Ruto+Biden @Atlanta',
    ],
    // Who is named for something else, is absent or only speaks receives nobody.
    ['en', 'William Ruto landed in Atlanta on Monday. Joe Biden was absent.', 'KEN>USA Ruto @Atlanta'],
    [
      'en',
      'Olaf Scholz will travel to Paris on Tuesday. Emmanuel Macron had been in Berlin in April.',
      'DEU>FRA Scholz @Paris',
      'FRA>DEU Macron @Berlin',
    ],
  ]);
});

describe('the same city', () => {
  check([
    [
      'en',
      'Olaf Scholz arrives in Paris on Tuesday. In the same city the G20 summit opens on Wednesday.',
      'DEU>FRA Scholz @Paris',
      'FRA|G20  @Paris',
    ],
    [
      'fr',
      'Olaf Scholz arrivera mardi à Paris. Le sommet du G20 s’ouvrira mercredi dans la même ville.',
      'DEU>FRA Scholz @Paris',
      'FRA|G20  @Paris',
    ],
  ]);
});
