import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');
const FR = "La commission mixte franco-togolaise s'est réunie à Lomé les 9 et 10 mai.";
const EN = 'The Togolese-French joint commission met in Lomé on 9 and 10 May.';
const OWN = 'visit FRA>TGO 2024-05-09/2024-05-10';

describe('the next round of joint talks', () => {
  it.each([
    ['fr', `${FR} La prochaine est prévue à Paris en 2026.`],
    ['fr', `${FR} La prochaine session se tiendra à Paris en 2026.`],
    ['fr', `${FR} La prochaine session de la commission aura lieu en 2026 à Paris.`],
    ['fr', `${FR} Sa prochaine réunion se tiendra à Paris en 2026.`],
    ['en', `${EN} The next one will be held in Paris in 2026.`],
    ['en', `${EN} Its next session will take place in Paris in 2026.`],
    ['en', `${EN} The next session of the commission is scheduled for 2026 in Paris.`],
  ])('goes the other way (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual([OWN, 'visit TGO>FRA 2026']);
  });

  it.each([
    ['fr', `${FR} La première avait eu lieu à Paris en 2019.`],
    ['fr', `${FR} La huitième s'était tenue à Paris en 2019.`],
    ['en', `${EN} The first was held in Paris in 2019.`],
  ])('has gone the other way before (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual([OWN, 'visit TGO>FRA 2019']);
  });

  it.each([
    ['fr', `${FR} La prochaine élection présidentielle se tiendra à Paris en 2026.`],
    ['fr', `${FR} La prochaine foire se tiendra à Paris en 2026.`],
    ['fr', `${FR} La prochaine session du Parlement ne se tiendra pas à Paris en 2026.`],
    ['en', `${EN} The next trade fair will be held in Paris in 2026.`],
    ['en', `${EN} The next budget is to be adopted in Paris in 2026.`],
  ])('is none where something else is next (%s): %s', (lang, text) => {
    expect(told(text, lang)).toEqual([OWN]);
  });
});
