/** Who is named round a visit, and is not there. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const TOLD = {
  en: 'Emmanuel Macron flew to Bucharest on Monday and signed a grain accord with Klaus Iohannis.',
  fr: "Emmanuel Macron s'est rendu lundi à Bucarest et y a signé un accord céréalier avec Klaus Iohannis.",
} as const;

const names = (lang: keyof typeof TOLD, sentence: string): string[] => {
  const text = `${TOLD[lang]} ${sentence}`;
  const { engagements } = extractDocument({ id: 'x', lang, text, published: '2024-03-14' });
  return engagements.flatMap(({ people }) => people.map(({ name }) => name)).sort();
};

const MET = ['Emmanuel Macron', 'Klaus Iohannis'];

describe('who is told to be elsewhere', () => {
  it.each([
    ['en', 'Marcel Ciolacu was out of town.'],
    ['en', 'Marcel Ciolacu, down with flu, sent flowers.'],
    ['en', 'Marcel Ciolacu had to cry off.'],
    ['en', 'Marcel Ciolacu blessed the deal by telephone from Cluj.'],
    ['en', 'Marcel Ciolacu was campaigning in Timișoara.'],
    ['en', 'Marcel Ciolacu opened a clinic in Cluj the same day.'],
    ['en', 'In Cluj, Marcel Ciolacu was not consulted.'],
    ['fr', 'Marcel Ciolacu, alité, ne verra pas le visiteur.'],
    ['fr', 'Marcel Ciolacu, en voyage, manquera.'],
    ['fr', "Marcel Ciolacu, cloué par une sciatique, ne l'accompagnera pas."],
    ['fr', 'Marcel Ciolacu fulminait depuis Cluj.'],
    ['fr', 'Marcel Ciolacu, lui, inaugurait un pont.'],
    ['fr', 'Marcel Ciolacu affrontait des médecins en grève.'],
    ['fr', 'Marcel Ciolacu avait fait porter un mot.'],
  ] as const)('takes no part (%s): %s', (lang, sentence) => {
    expect(names(lang, sentence)).toEqual(MET);
  });

  it.each([
    ['en', 'Marcel Ciolacu poured the wine.'],
    ['en', 'Marcel Ciolacu showed the guest the castle of Bran.'],
    ['en', 'Marcel Ciolacu and he parted at the airport.'],
    ['fr', 'Marcel Ciolacu prenait des notes.'],
    ['fr', "Marcel Ciolacu jouait l'interprète."],
    ['fr', 'Marcel Ciolacu lui a fait visiter Cluj.'],
    ['fr', 'Marcel Ciolacu voudrait y vendre du blé.'],
  ] as const)('takes part where nothing says so (%s): %s', (lang, sentence) => {
    expect(names(lang, sentence)).toEqual([...MET, 'Marcel Ciolacu']);
  });
});
