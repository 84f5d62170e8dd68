/**
 * The plainest sentence of news from abroad: somebody says something on the occasion of a visit or of talks (`urged restraint during a
 * visit to Wellington on Monday`). Each thing that is said, by each occasion, which stands behind it or opens the sentence.
 */
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

interface Plain {
  readonly published: string;
  readonly who: string;
  readonly said: readonly string[];
  readonly on: readonly string[];
  /** The same in front: what opens the sentence before its subject. */
  readonly opens: readonly string[];
  readonly adds: readonly string[];
  /** What was said on a day, the occasion behind that. */
  readonly within: readonly string[];
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
    opens: [
      'After talks with Prime Minister Jacinda Ardern in Wellington on Monday',
      'Following a meeting with Prime Minister Jacinda Ardern on Monday in Wellington',
      'In talks with Prime Minister Jacinda Ardern in Wellington on Monday',
      'At a joint news conference with Prime Minister Jacinda Ardern in Wellington on Monday',
      'Speaking after talks with Prime Minister Jacinda Ardern in Wellington on Monday',
      'Emerging from talks with Prime Minister Jacinda Ardern in Wellington on Monday',
      'Standing next to Prime Minister Jacinda Ardern in Wellington on Monday',
      'Flanked by Prime Minister Jacinda Ardern in Wellington on Monday',
      'Meeting Prime Minister Jacinda Ardern in Wellington on Monday',
      'Received by Prime Minister Jacinda Ardern in Wellington on Monday',
      'During a visit to Wellington on Monday',
      'Addressing the parliament in Wellington on Monday',
    ],
    adds: ['praised old ties', 'called for a ceasefire', 'said that trade would grow'],
    within: [
      'said on Monday during a visit to Wellington that trade would grow',
      'said on Monday, on a visit to Wellington, that trade would grow',
      'said on Monday after talks with Prime Minister Jacinda Ardern in Wellington that trade would grow',
      'said on Monday, after meeting Prime Minister Jacinda Ardern in Wellington, that trade would grow',
      'said on Monday at a news conference with Prime Minister Jacinda Ardern in Wellington that trade would grow',
      'announced on Monday during a visit to Wellington that trade would grow',
      'called on Monday for a ceasefire during a visit to Wellington',
    ],
    sides: ['FIN', 'NZL'],
    day: '2022-11-28',
  },
  fr: {
    published: '2023-03-17',
    who: 'Le président kényan William Ruto',
    said: [
      "a appelé à davantage d'échanges",
      "a appelé l'Iran à libérer les marins",
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
    opens: [
      'Après un entretien avec le Premier ministre António Costa lundi à Lisbonne',
      "À l'issue de son entretien avec le Premier ministre António Costa, lundi à Lisbonne",
      'Au cours d’un tête-à-tête avec le Premier ministre António Costa lundi à Lisbonne',
      "Lors d'une conférence de presse conjointe avec le Premier ministre António Costa lundi à Lisbonne",
      'Au sortir d’une audience avec le Premier ministre António Costa lundi à Lisbonne',
      'Devant la presse, aux côtés du Premier ministre António Costa, lundi à Lisbonne',
      'Reçu par le Premier ministre António Costa lundi à Lisbonne',
      'En visite lundi à Lisbonne',
      "S'adressant à la presse lundi à Lisbonne",
      'Prenant la parole devant le Parlement lundi à Lisbonne',
    ],
    adds: [
      'a salué des liens anciens',
      'a appelé à un cessez-le-feu',
      'a déclaré que le commerce allait croître',
    ],
    within: [
      "a déclaré lundi lors d'une visite à Lisbonne que le commerce allait croître",
      'a déclaré lundi, après un entretien avec le Premier ministre António Costa à Lisbonne, que le commerce allait croître',
      "a affirmé lundi à l'issue d'une rencontre avec le Premier ministre António Costa à Lisbonne que le commerce allait croître",
      "a assuré lundi, lors d'une conférence de presse avec le Premier ministre António Costa à Lisbonne, que le commerce allait croître",
      'a annoncé lundi au cours d’une visite à Lisbonne que le commerce allait croître',
      'a appelé lundi à un cessez-le-feu lors d’une visite à Lisbonne',
    ],
    sides: ['KEN', 'PRT'],
    day: '2023-03-13',
  },
};

/** Of all sentences the share that is read just so, at least. */
const LEAST = 0.97;

describe.each(['en', 'fr'] as const)('what is said on an occasion (%s)', (lang) => {
  const { published, who, said, on, opens, adds, within, sides, day } = PLAIN[lang];
  const behind = said.flatMap((deed) => on.map((occasion) => `${who} ${deed} ${occasion}.`));
  const small = `${who.charAt(0).toLowerCase()}${who.slice(1)}`;
  const subject = lang === 'fr' ? small : who;
  const front = adds.flatMap((deed) => opens.map((occasion) => `${occasion}, ${subject} ${deed}.`));

  it.each([
    ['behind what is said', behind],
    ['in front', front],
    ['behind the day', within.map((deed) => `${who} ${deed}.`)],
  ])(`tells whose visit it was and when, %s, in at least ${LEAST} of the sentences`, (_, sentences) => {
    const wrong = sentences.filter((text) => {
      const { engagements } = extractDocument({ id: 'x', lang, published, text });
      const read = engagements.map((one) => [one.visitors, one.hosts, one.start, one.status]);
      return JSON.stringify(read) !== JSON.stringify([[[sides[0]], [sides[1]], day, 'completed']]);
    });
    expect(1 - wrong.length / sentences.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});
