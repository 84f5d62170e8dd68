import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('where somebody is, said behind his name', () => {
  it.each([
    'Germany’s foreign minister, Annalena Baerbock, in Tallinn since Friday, has praised the digital state. She met students.',
    'Estonia’s leaders had words of thanks for Germany’s Annalena Baerbock, in Tallinn since Friday. She met students.',
    'German Foreign Minister Annalena Baerbock, in Tallinn on Friday, praised the digital state. She met students.',
    'In Tallinn since Friday, German Foreign Minister Annalena Baerbock has praised the digital state. She met students.',
    'While in Tallinn on Friday, German Foreign Minister Annalena Baerbock praised the digital state. She met students.',
    'Already in Tallinn since Friday, German Foreign Minister Annalena Baerbock praised the digital state. She met students.',
  ])('is a stay: %s', (text) => {
    expect(told(text)).toEqual(['visit DEU>EST 2024-05-10']);
  });

  it.each([
    ['en', 'Crowds turned out in Pärnu for Annalena Baerbock, in Estonia until Friday to open a school.'],
    ['fr', 'La fanfare a joué pour Annalena Baerbock, à Tallinn jusqu’à vendredi pour ouvrir une école.'],
  ])('lasts until a day, whatever he is there for: %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual(['visit DEU>EST ?']);
  });

  it.each([
    'Christoph Eichhorn, the German ambassador, in Estonia since 2015, has praised the digital state. He met students.',
    'Chancellor Olaf Scholz, in office since 2021, has praised Estonia’s digital state. He met students.',
    'Viktor Yanukovych, the ousted Ukrainian president, in Russia since 2014, gave an interview. He met students.',
    'Scholz congratulated Poland’s new prime minister, Donald Tusk, in Berlin on Friday. He met students.',
  ])('is none of who lives or works there, or is named by another: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
