import { expect, it } from 'vitest';
import { readIn } from '../gathering/probe';
import { toldIn } from '../presence/probe';

const read = readIn('en');

it.each([
  ['en', 'Kyiv hosted talks between Emmanuel Macron and Olaf Scholz on Monday.', '@Kyiv'],
  ['fr', "Kiev a été lundi le cadre d'un entretien entre Emmanuel Macron et Olaf Scholz.", '@Kiev'],
])('a town that receives talks is where they are: %s: %s', (lang, text, place) => {
  expect(read(text, lang)).toEqual([`meeting 2024-05-13 – | DEU+FRA ${place}`]);
});

it.each([
  ['Moscow opened talks with Ukrainian Foreign Minister Dmytro Kuleba on Monday.', 'RUS+UKR'],
  ['Kyiv held talks with Viktor Orban of Hungary on Monday.', 'HUN+UKR'],
])('a capital that holds talks is a government, which may hold them anywhere: %s', (text, sides) => {
  expect(read(text)).toEqual([`meeting 2024-05-13 – | ${sides} @–`]);
});

it.each([
  [
    'fr',
    'Emmanuel Macron a rencontré lundi le président égyptien Sissi pour aborder le cessez-le-feu à Gaza.',
  ],
  ['fr', 'Emmanuel Macron a rencontré lundi Sissi, avec qui il a parlé du plan de paix à Gaza.'],
  ['en', 'Emmanuel Macron met Egyptian President Sisi on Monday to discuss the peace plan in Gaza.'],
])('where a truce is kept is no place of talks, however many its words are: %s: %s', (lang, text) => {
  expect(read(text, lang)).toEqual(['meeting 2024-05-13 – | EGY+FRA @–']);
});

it.each([
  ['en', 'Meeting of President Gabriel Boric with President Lula of Brazil (Brasília, 6 May 2024)'],
  ['fr', 'Entretien du président Gabriel Boric avec le président brésilien Lula (Brasilia, 6 mai 2024)'],
])('is the city that stands with the day between brackets (%s): %s', (lang, text) => {
  expect(toldIn('en')(text, lang)).toEqual(['visit CHL>BRA 2024-05-06']);
});

it.each([
  ['fr', 'La commission mixte Togo-Gabon se réunira à Lomé le 6 juin.', 'visit GAB>TGO 2024-06-06'],
  [
    'fr',
    'Une commission mixte Togo-Gabon s’était réunie à Libreville en mars 2019.',
    'visit TGO>GAB 2019-03',
  ],
  [
    'fr',
    'Les travaux de la 2e session de la commission mixte de coopération Togo–Gabon ont démarré lundi à Lomé.',
    'visit GAB>TGO 2024-05-13',
  ],
  ['en', 'The last Togo-Gabon joint commission met in Libreville in March 2019.', 'visit TGO>GAB 2019-03'],
  [
    'en',
    'The Togolese-Gabonese joint commission held its third session in Lomé on Monday.',
    'visit GAB>TGO 2024-05-13',
  ],
  [
    'en',
    'The joint ministerial commission between Togo and Gabon will meet in Lomé on 6 June.',
    'visit GAB>TGO 2024-06-06',
  ],
])('is where a body of two countries sits (%s): %s', (lang, text, expected) => {
  expect(toldIn('en')(text, lang)).toEqual([expected]);
});
