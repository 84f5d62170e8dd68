/** Subjects that are named as such that did not come up. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from './extract';

const TOLD = {
  en: 'Emmanuel Macron flew to Bucharest on Monday and signed a grain accord with Klaus Iohannis.',
  fr: "Emmanuel Macron s'est rendu lundi à Bucarest et y a signé un accord céréalier avec Klaus Iohannis.",
} as const;

const sectors = (lang: keyof typeof TOLD, sentence: string): readonly string[] => {
  const text = `${TOLD[lang]} ${sentence}`;
  return extractDocument({ id: 'x', lang, text, published: '2024-03-14' }).engagements[0]?.sectors ?? [];
};

describe('a subject that did not come up', () => {
  it.each([
    ['en', 'The gas pipeline, the topic of every other visit, went unmentioned.'],
    ['en', 'The gas pipeline was left for another day.'],
    ['en', 'The gas pipeline stayed off the agenda.'],
    ['en', 'They said nothing at all about the gas pipeline.'],
    ['en', 'Neither the gas pipeline nor the dam found a place on any page.'],
    ['en', 'He refused to discuss the gas pipeline.'],
    ['en', 'It was grain, not gas, that they discussed.'],
    ['fr', "Le gazoduc n'était inscrit nulle part."],
    ['fr', "Le gazoduc n'a pas franchi leurs lèvres."],
    ['fr', 'Le gazoduc attendra.'],
    ['fr', "Du gazoduc, les deux hommes n'ont soufflé mot."],
    ['fr', 'Du gazoduc, rien.'],
    ['fr', 'Ils ont convenu de ne rien dire du gazoduc.'],
    ['fr', 'On a parlé blé, et non gaz.'],
  ] as const)('is none (%s): %s', (lang, sentence) => {
    expect(sectors(lang, sentence)).toEqual(['agriculture']);
  });

  it.each([
    ['en', 'They could not agree on the gas pipeline.'],
    ['en', 'The gas pipeline was discussed, the dam was left for another day.'],
    ['en', 'Not only grain but the gas pipeline was discussed.'],
    ['fr', "Aucun accord n'a été trouvé sur le gazoduc."],
    ['fr', "Il n'a été question que du gazoduc."],
    ['fr', 'Klaus Iohannis, qui lui a parlé du gazoduc, attendra la suite.'],
  ] as const)('is one where it only came to nothing, or is what came up (%s): %s', (lang, sentence) => {
    expect(sectors(lang, sentence)).toContain('energy');
  });
});
