/** Facts of the reference data re-told by templates, as documents with what must be read in them. */
import type { TextDocument } from '../../../src/extract/document';
import { tellDates } from './calendar';
import { seededChance, type Chance } from './chance';
import { ENGLISH } from './english';
import * as english from './english-words';
import type { Fact } from './facts';
import { FRENCH } from './french';
import * as french from './french-words';
import type { Template } from './template';

export interface Retelling {
  readonly fact: Fact;
  readonly family: string;
  readonly document: TextDocument & { readonly lang: 'fr' | 'en' };
}

const TEMPLATES = { fr: FRENCH, en: ENGLISH } as const;

/** The templates of a language. */
export const templatesOf = (lang: 'fr' | 'en'): readonly Template[] => TEMPLATES[lang];

/** Re-tells `count` facts drawn by a seed, each by the next template of its type that it fits. */
export function retell(facts: readonly Fact[], lang: 'fr' | 'en', count: number, seed: number): Retelling[] {
  const chance = seededChance(seed);
  const byType = new Map<string, Fact[]>();
  for (const fact of facts) byType.set(fact.type, [...(byType.get(fact.type) ?? []), fact]);
  const told: Retelling[] = [];
  for (let turn = 0; told.length < count && turn < count * 4; turn += 1) {
    const template = TEMPLATES[lang][turn % TEMPLATES[lang].length] as Template;
    const pool = byType.get(template.type);
    if (!pool?.length) continue;
    const one = tell(chance.pick(pool), template, lang, chance, `${lang}-${turn}`);
    if (one) told.push(one);
  }
  return told;
}

/** One fact by one template of its type, or null where the template does not fit; the same seed makes the same choices. */
export function retellOne(
  fact: Fact,
  lang: 'fr' | 'en',
  turn: number,
  seed: number,
): Retelling['document'] | null {
  const fitting = TEMPLATES[lang].filter((one) => one.type === fact.type);
  const template = fitting[turn % fitting.length] as Template;
  return tell(fact, template, lang, seededChance(seed), `${lang}-${turn}`)?.document ?? null;
}

function tell(fact: Fact, template: Template, lang: 'fr' | 'en', chance: Chance, id: string): Retelling | null {
  const dates = tellDates(fact, lang, template.time, chance);
  const visitor = named(fact, fact.visitors[0], lang, chance);
  const host = named(fact, fact.hosts[0], lang, chance);
  const text = template.tell({
    fact,
    chance,
    visitor: visitor.text,
    host: host.text,
    visitorIsWoman: visitor.woman,
    when: dates.when,
    stay: dates.stay,
  });
  if (!text) return null;
  return {
    fact,
    family: template.family,
    document: { id, lang, text: french.sentence(text), published: dates.published },
  };
}

function named(fact: Fact, code: string | undefined, lang: 'fr' | 'en', chance: Chance): { text: string; woman: boolean } {
  if (!code) return { text: '', woman: false };
  if (lang === 'fr') return french.actor(fact, code, chance, chance.below(3) > 0);
  return { text: english.actor(fact, code, chance, chance.below(3) > 0), woman: false };
}
