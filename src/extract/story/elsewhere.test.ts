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
    ['fr', 'Marcel Ciolacu, lui, inaugurait un marché à Cluj.'],
    ['fr', "Marcel Ciolacu, resté au pays, parle d'un « succès »."],
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

  it.each([
    [
      'fr',
      'Emomali Rahmon réunit mardi à Douchanbé un sommet sur le partage des eaux avec Sadyr Japarov et Chavkat Mirzioïev. Vladimir Poutine, consulté au téléphone, a souhaité bonne chance à tous.',
    ],
    [
      'en',
      'Emomali Rahmon hosts a summit on water in Dushanbe on Tuesday with Sadyr Japarov and Shavkat Mirziyoyev. Vladimir Putin is on holiday.',
    ],
  ])('is at no gathering (%s)', (lang, text) => {
    const [summit] = extractDocument({ id: 'x', lang, text, published: '2024-03-14' }).engagements;
    expect(summit?.participants).not.toContain('RUS');
    expect(summit?.people).toHaveLength(3);
  });

  it('shows no visit, and who is named twice in one is told once', () => {
    const text =
      'Les clefs de Vientiane pèsent un kilo. William Ruto les a soupesées mardi sous l’œil de Thongloun Sisoulith. William Ruto souriait. Raila Odinga, alité, regardait les images.';
    const [visit] = extractDocument({ id: 'x', lang: 'fr', text, published: '2024-03-14' }).engagements;
    expect(visit?.people.map(({ name }) => name).sort()).toEqual(['Thongloun Sisoulith', 'William Ruto']);
  });
});
