import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language';
import { compileLexicon } from '../lexicon/compile';
import { mainClauses } from './main';
import { toldIn as toldOf } from '../presence/probe';
import { Reading } from '../text/recognise';
import { segment, type Sentence } from '../text/segment';
import { readView } from '../view';

/** The main clauses of a sentence, each in its words; `…` before one that has its subject from the clause before. */
function clausesOf(text: string, lang: string): string[] {
  const data = LANGUAGES.get(lang);
  if (!data) throw new Error(`no language ${lang}`);
  const lexicon = compileLexicon(data);
  const reading = new Reading(text, lexicon.tokeniser.tokenise(text));
  const sentence = segment(reading.tokens, lexicon)[0] as Sentence;
  const view = readView(reading, lexicon, sentence, { from: sentence.from, day: null });
  return mainClauses(view).map(({ from, to, mentions }) => {
    const isShared = mentions.some((one) => one.from < from);
    return `${isShared ? '… ' : ''}${reading.slice(from, to)}`;
  });
}

describe('main clauses', () => {
  it.each([
    [
      'en',
      'Olaf Scholz flew to Rome on Monday; Emmanuel Macron received Giorgia Meloni in Paris.',
      'Emmanuel',
    ],
    ['en', 'Olaf Scholz flew to Rome on Monday, and Emmanuel Macron received Giorgia Meloni.', 'Emmanuel'],
    ['en', 'Olaf Scholz flew to Rome on Monday and Emmanuel Macron had flown to Tirana.', 'Emmanuel'],
    ['en', 'In Rome between 3 and 9 May Olaf Scholz met Emmanuel Macron.', null],
    ['en', 'Olaf Scholz was in Rome on Monday and Tuesday Emmanuel Macron received him.', null],
    ['en', 'Olaf Scholz will fly to Rome early and Emmanuel Macron will fly to Tirana.', 'Emmanuel'],
    [
      'en',
      'Olaf Scholz was in Rome on Monday, and on Friday the Kenyan president, William Ruto, ate there.',
      'on',
    ],
    ['en', 'Olaf Scholz was in Rome on Monday, and the talks with Xi Jinping in Bali had failed.', 'the'],
    ['en', 'Olaf Scholz was in Rome on Monday, and the talks brought Keir Starmer to Paris.', 'the talks'],
    ['en', "Olaf Scholz was in Rome on Monday, and Keir Starmer's trip to Paris lasted a day.", 'Keir'],
    ['en', 'While Olaf Scholz was in Rome, Emmanuel Macron and Keir Starmer met in Paris.', 'Emmanuel'],
    ['en', 'Olaf Scholz flew to Rome while Emmanuel Macron stayed in Paris.', 'Emmanuel'],
    ['en', 'On Monday Olaf Scholz visited the mayor of Rome, and flew to Athens on Tuesday.', '… flew'],
    ['en', 'On a visit to Rome since Monday, Olaf Scholz met Giorgia Meloni on Tuesday.', null],
    ['fr', 'En visite à Rome depuis le 6 mai, Olaf Scholz a rencontré Giorgia Meloni mardi.', null],
    ['en', 'It was the first visit by a German leader since Rome received Helmut Kohl in 1983.', 'Rome'],
    ['en', 'It was the first visit by a German leader since Helmut Kohl went to Rome in 1983.', 'Helmut'],
    ['en', 'It was the first visit by a German leader since Giorgia Meloni took office in 2022.', null],
    [
      'fr',
      'C’est la première visite d’un chancelier depuis que Rome a reçu Helmut Kohl en mai 1983.',
      'Rome',
    ],
    ['fr', 'Olaf Scholz a gagné Rome lundi ; Emmanuel Macron y a reçu Giorgia Meloni.', 'Emmanuel'],
    ['fr', 'Olaf Scholz a gagné Rome lundi, et la voiture de William Ruto a traversé Paris.', 'la'],
    [
      'fr',
      'Olaf Scholz a gagné Rome lundi, et, de passage à Paris, William Ruto a salué Emmanuel Macron.',
      ',',
    ],
    ['fr', 'Olaf Scholz a gagné Rome, tandis que Emmanuel Macron recevait William Ruto à Paris.', 'Emmanuel'],
    ['fr', 'Olaf Scholz a visité Rome lundi, puis gagnera Athènes.', '… gagnera'],
  ])('part the sentence: %s: %s', (lang, text, second) => {
    const [, clause] = clausesOf(text, lang);
    if (second === null) expect(clause).toBeUndefined();
    else expect(clause?.startsWith(second), clause).toBe(true);
  });

  it.each([
    ['en', 'Olaf Scholz met Giorgia Meloni and Emmanuel Macron in Rome.'],
    ['en', 'Olaf Scholz flew to Rome, where he and Giorgia Meloni signed a treaty.'],
    ['en', 'Olaf Scholz spoke of trade, migration and the war in Rome.'],
    ['en', 'Olaf Scholz said that trade would grow and that direct flights would be restored.'],
    ['en', 'Olaf Scholz will be in Rome on Monday and in Athens on Tuesday.'],
    ['en', 'Olaf Scholz spoke of trade, and the treaty signed by both sides.'],
    ['en', 'Olaf Scholz arrived in Rome on Monday and met Giorgia Meloni there.'],
    ['en', 'Talks (Olaf Scholz was in Rome, and Emmanuel Macron received William Ruto) went on.'],
    ['fr', 'Olaf Scholz ira lundi et mardi à Rome, et mercredi à Athènes.'],
    [
      'fr',
      "À l'invitation de son frère et ami Mohamed Ould Ghazouani, Bassirou Diomaye Faye ira à Nouakchott.",
    ],
    ['fr', "Des textes sur la gestion de l'eau et l'accueil d'étudiants seront signés à Rome."],
  ])('stay together: %s: %s', (lang, text) => {
    expect(clausesOf(text, lang)).toHaveLength(1);
  });
});

describe('two engagements in one sentence', () => {
  const toldIn = toldOf('en');
  const told = (text: string, lang: string): string[] => toldIn(text, lang).sort();

  it.each([
    [
      'en',
      'Finnish President Alexander Stubb will be in Stockholm on Wednesday, and Zambian President Hakainde Hichilema opened a cement plant in Lubumbashi on Saturday.',
      ['visit FIN>SWE 2024-05-15', 'visit ZMB>COD 2024-05-11'],
    ],
    [
      'en',
      'Olaf Scholz met Abiy Ahmed in Addis Ababa on Thursday, then visited Nairobi on Friday.',
      ['visit DEU>ETH 2024-05-09', 'visit DEU>KEN 2024-05-10'],
    ],
    [
      'fr',
      'La Finlandaise Elina Valtonen sera mercredi à Stockholm, et le président zambien Hakainde Hichilema a inauguré samedi une cimenterie à Lubumbashi.',
      ['visit FIN>SWE 2024-05-15', 'visit ZMB>COD 2024-05-11'],
    ],
    [
      'fr',
      'Marco Rubio rencontrera mercredi à Kiev Volodymyr Zelensky, puis sera reçu jeudi à Minsk par Alexandre Loukachenko.',
      ['visit USA>BLR 2024-05-16', 'visit USA>UKR 2024-05-15'],
    ],
    [
      'fr',
      'Emmanuel Macron recevra jeudi à Paris le Kényan William Ruto, puis s’envolera mercredi pour Tirana.',
      ['visit FRA>ALB 2024-05-22', 'visit KEN>FRA 2024-05-16'],
    ],
    [
      'en',
      'Emmanuel Macron visits Rabat on Thursday, and flies to Tunis on Wednesday.',
      ['visit FRA>MAR 2024-05-16', 'visit FRA>TUN 2024-05-22'],
    ],
  ])('are told each by its clause: %s: %s', (lang, text, wanted) => {
    expect(told(text, lang)).toEqual(wanted);
  });
});
