import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a stay that is over', () => {
  it('is told by where somebody is back from', () => {
    expect(
      told(
        '« Un partenariat se construit », confie le ministre nigérien Mohamed Toumba, de retour de Moscou.',
        'fr',
      ),
    ).toEqual(['visit NER>RUS ?']);
  });

  it('is told by its length', () => {
    expect(
      told('After three days in Luanda, President William Ruto goes on to Lusaka on Tuesday.').sort(),
    ).toContain('visit KEN>ZMB 2024-05-14');
    expect(
      told('After three days in Luanda, President William Ruto goes on to Lusaka on Tuesday.'),
    ).toHaveLength(2);
  });

  it.each([
    ['en', 'After a morning in Luanda, President William Ruto goes on to Lusaka on Tuesday.'],
    ['fr', 'Après une matinée à Luanda, le président William Ruto gagne Lusaka mardi.'],
    ['fr', 'Au terme d’une matinée à Luanda, le président William Ruto gagne Lusaka mardi.'],
  ])('is told by the part of a day that it took (%s: %s)', (lang, text) => {
    expect(told(text, lang)).toContainEqual(expect.stringContaining('visit KEN>AGO'));
  });
});
