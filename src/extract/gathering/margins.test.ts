import { describe, expect, it } from 'vitest';
import { readIn } from './probe';

const read = readIn('en');

describe('who is back from a gathering', () => {
  it.each([
    ['en', "Ghana's Mahama has returned from Kigali, where he attended the Commonwealth summit.", '@Kigali'],
    ['en', "Ghana's Mahama came back from Kigali after attending the Commonwealth summit.", '@Kigali'],
    ['en', "Ghana's Mahama has returned from Kigali. He attended the Commonwealth summit there.", '@Kigali'],
    ['fr', 'Le Ghanéen Mahama est rentré de Kigali, où il a participé au sommet du Commonwealth.', '@Kigali'],
  ])('has been at it, and has visited nobody: %s: %s', (lang, text, place) => {
    expect(read(text, lang)).toEqual([`summit ? RWA | COMMONWEALTH+GHA ${place}`]);
  });

  it('has visited where he was on an official visit, or was received', () => {
    expect(
      read(
        "Ghana's Mahama has returned from an official visit to Kigali, where he attended the Commonwealth summit.",
      ),
    ).toContain('visit ? GHA>RWA @Kigali');
    expect(read("Ghana's Mahama has returned from Kigali, where he met Paul Kagame.")).toEqual([
      'visit ? GHA>RWA @Kigali',
    ]);
  });

  it.each([
    [
      'en',
      "Ghana's Mahama attended the Commonwealth summit in Kigali. In its margins he had an exchange with Jamaica's Andrew Holness on 6 May.",
    ],
    [
      'en',
      "Ghana's Mahama attended the Commonwealth summit in Kigali. On its sidelines he had an exchange of views with Jamaica's Andrew Holness on 6 May.",
    ],
    [
      'fr',
      'Le Ghanéen Mahama a participé au sommet du Commonwealth à Kigali. En marge, il a eu un échange avec le Jamaïcain Andrew Holness le 6 mai.',
    ],
  ])('may have met somebody there: %s: %s', (lang, text) => {
    const told = read(text, lang).map((one) => one.replace(/ @.*/, ''));
    expect(told).toContain('meeting 2024-05-06 – | GHA+JAM');
    expect(told).toHaveLength(2);
  });

  it('is named with others', () => {
    expect(read('Messrs Blinken and Lavrov held talks in Reykjavik on 6 May.')).toEqual([
      'meeting 2024-05-06 – | RUS+USA @Reykjavik',
    ]);
  });
});

describe('who deals with somebody on a screen', () => {
  it.each([
    ['en', 'By videoconference on Monday, Olaf Scholz discussed grain exports with Volodymyr Zelensky.'],
    ['en', 'Olaf Scholz and Volodymyr Zelensky opened a grain terminal by video link on Monday.'],
    ['fr', 'Olaf Scholz a évoqué lundi avec Volodymyr Zelensky, par écrans interposés, les céréales.'],
  ])('has met him nowhere: %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual(['meeting 2024-05-13 – | DEU+UKR @–']);
  });

  it.each([
    ['en', 'Volodymyr Zelensky addressed the conference of ministers by video, thanking Olaf Scholz.'],
    ['fr', 'Volodymyr Zelensky a remercié Olaf Scholz par téléphone, puis par vidéo.'],
  ])('has met nobody by speaking to a hall, or on the telephone: %s: %s', (lang, text) => {
    expect(read(text, lang).filter((one) => one.startsWith('meeting'))).toEqual([]);
  });
});
