/**
 * The plainest sentence of news from abroad: somebody says something on the occasion of a visit or of talks (`urged restraint during a
 * visit to Wellington on Monday`). Each thing that is said, by each occasion.
 */
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

interface Plain {
  readonly published: string;
  readonly who: string;
  readonly said: readonly string[];
  readonly on: readonly string[];
  /** Who has come, and to whom. */
  readonly sides: readonly [visitor: string, host: string];
  readonly day: string;
}

const PLAIN: Readonly<Record<'en' | 'fr', Plain>> = {
  en: {
    published: '2022-12-02',
    who: 'Finnish Prime Minister Sanna Marin',
    said: [
      'called for more trade',
      'urged restraint',
      'promised to send wheat',
      'proposed a new treaty',
      'demanded an apology',
      'said that she hoped for peace',
      'asked for help',
      'denied the charges',
      'condemned Russia',
      'accused Israel of war crimes',
      'criticised Australian Prime Minister Anthony Albanese',
      'thanked the nurses',
    ],
    on: [
      'during a visit to Wellington on Monday',
      'on a visit to Wellington on Monday',
      'at the end of a visit to Wellington on Monday',
      'while visiting Wellington on Monday',
      'after talks with Prime Minister Jacinda Ardern in Wellington on Monday',
      'after meeting Prime Minister Jacinda Ardern in Wellington on Monday',
      'as she met Prime Minister Jacinda Ardern in Wellington on Monday',
      'in talks with Prime Minister Jacinda Ardern in Wellington on Monday',
      'at a news conference with Prime Minister Jacinda Ardern in Wellington on Monday',
    ],
    sides: ['FIN', 'NZL'],
    day: '2022-11-28',
  },
  fr: {
    published: '2023-03-17',
    who: 'Le président kényan William Ruto',
    said: [
      "a appelé à davantage d'échanges",
      'a exhorté à la retenue',
      "a promis d'envoyer du blé",
      'a proposé un nouveau traité',
      'a exigé des excuses',
      'a dit espérer la paix',
      "a demandé de l'aide",
      'a démenti les accusations',
      'a condamné la Russie',
      'a accusé Israël de crimes de guerre',
      'a critiqué le président égyptien Abdel Fattah al-Sissi',
      'a remercié les infirmières',
    ],
    on: [
      "lors d'une visite à Lisbonne lundi",
      'en visite à Lisbonne lundi',
      'au cours d’une visite à Lisbonne lundi',
      'au terme d’une visite à Lisbonne lundi',
      'après un entretien avec le Premier ministre António Costa à Lisbonne lundi',
      'après avoir rencontré le Premier ministre António Costa à Lisbonne lundi',
      "à l'issue d'une rencontre avec le Premier ministre António Costa à Lisbonne lundi",
      'lundi à Lisbonne, après avoir rencontré le Premier ministre António Costa',
      "lors d'une conférence de presse avec le Premier ministre António Costa à Lisbonne lundi",
    ],
    sides: ['KEN', 'PRT'],
    day: '2023-03-13',
  },
};

/** Of all sentences the share that is read just so, at least. */
const LEAST = 0.97;

describe.each(['en', 'fr'] as const)('what is said on an occasion (%s)', (lang) => {
  const { published, who, said, on, sides, day } = PLAIN[lang];

  it(`tells whose visit it was and when, in at least ${LEAST} of the sentences`, () => {
    const sentences = said.flatMap((deed) => on.map((occasion) => `${who} ${deed} ${occasion}.`));
    const wrong = sentences.filter((text) => {
      const { engagements } = extractDocument({ id: 'x', lang, published, text });
      const read = engagements.map((one) => [one.visitors, one.hosts, one.start, one.status]);
      return JSON.stringify(read) !== JSON.stringify([[[sides[0]], [sides[1]], day, 'completed']]);
    });
    expect(1 - wrong.length / sentences.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});
