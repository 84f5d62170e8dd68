/** French inflection by rule: demonyms in gender and number, verbs in the persons and tenses that news use. */
import type { VerbRow } from '../verb';

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/(grec)$/, '$1que'],
  [/(tur)c$/, '$1que'],
  [/(i|é|y)en$/, '$1enne'],
  [/(ais|ois|ain|ol|and|an|in|ois|ond|lais|al|at)$/, '$1e'],
  [/(l)etton$/, '$1ettonne'],
  [/(on)$/, '$1ne'],
  [/(b)asque$/, '$1asque'],
  [/(ien)$/, '$1ne'],
  [/(é|i|t|d|r|g|k)$/, '$1e'],
];

/** `malien` → malien, malienne, maliens, maliennes. A form ending in a mute e keeps it. */
export function demonymForms(masculine: string): string[] {
  const rule = /(e|è|thaï|lao)$/.test(masculine)
    ? undefined
    : FEMININE.find(([pattern]) => pattern.test(masculine));
  const feminine = rule ? masculine.replace(rule[0], rule[1]) : masculine;
  const extra = masculine === 'suisse' ? ['suissesse'] : /(l)etton$/.test(masculine) ? ['lettone'] : [];
  const invariable = /è$/.test(masculine) ? [`${masculine.slice(0, -1)}é`] : [];
  return [
    ...new Set(
      [masculine, feminine, ...extra, ...invariable].flatMap((form) =>
        /[sx]$/.test(form) ? [form] : [form, `${form}s`],
      ),
    ),
  ];
}

type Row = Omit<VerbRow, 'forms'>;

/** The forms of a verb in -er: `arriver`. */
export function regularForms(infinitive: string): VerbRow['forms'] {
  const [head = '', ...tail] = infinitive.split(' ');
  const rest = tail.length ? ` ${tail.join(' ')}` : '';
  const stem = head.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const all = (forms: string[]): string => forms.map((form) => form + rest).join(',');
  return {
    infinitive: all([head]),
    present: all([`${stem}e`, `${stem}ent`, `${soft}ons`]),
    future: all([`${head}a`, `${head}ont`, `${head}ai`, `${head}ons`]),
    conditional: all([`${head}ait`, `${head}aient`, `${head}ais`]),
    imperfect: all([`${soft}ait`, `${soft}aient`, `${soft}ais`]),
    past: all([`${soft}a`, `${stem}èrent`]),
    participle: all([`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`]),
    gerund: all([`${soft}ant`]),
  };
}

/** A verb by its parts: infinitive, present (he, they), stem of the future, imperfect stem, past (he, they), participle. */
export type VerbParts = readonly [string, string, string, string, string, string];

/** The forms of a verb by its parts. */
export function irregularForms(parts: VerbParts): VerbRow['forms'] {
  const [infinitive, present, future, imperfect, past, participle] = parts;
  return {
    infinitive,
    present: `${present},${imperfect}ons`,
    future: `${future}a,${future}ont,${future}ai,${future}ons`,
    conditional: `${future}ait,${future}aient,${future}ais`,
    imperfect: `${imperfect}ait,${imperfect}aient,${imperfect}ais`,
    past,
    participle: participle
      .split(',')
      .flatMap((form) =>
        /[sx]$/.test(form) ? [form, `${form}e`, `${form}es`] : [form, `${form}e`, `${form}s`, `${form}es`],
      )
      .join(','),
    gerund: `${imperfect}ant`,
  };
}

/** A verb in -er: `regular('arriver')`. Stem changes (-ger, -cer, -yer) as given by `present`. */
export const regular = (infinitive: string, row: Row): VerbRow => ({
  ...row,
  forms: regularForms(infinitive),
});

/** A verb by its parts. */
export const irregular = (parts: VerbParts, row: Row): VerbRow => ({ ...row, forms: irregularForms(parts) });

const FEMININE_ADJECTIVE: readonly (readonly [RegExp, string])[] = [
  [/ier$/, 'ière'],
  [/if$/, 'ive'],
  [/eux$/, 'euse'],
  [/en$/, 'enne'],
  [/el$/, 'elle'],
  [/(al|in|ain|ant|ent|é)$/, '$1e'],
];

/** `minier` → minier, minière, miniers, minières; `port` → port, port, ports, ports: four forms that go together in a phrase. */
export function inflect(word: string, kind: 'noun' | 'adjective'): string[] {
  const plural = /[sxz]$/.test(word)
    ? word
    : /al$/.test(word)
      ? `${word.slice(0, -1)}ux`
      : /eau$/.test(word)
        ? `${word}x`
        : `${word}s`;
  if (kind === 'noun') return [word, word, plural, plural];
  const rule = FEMININE_ADJECTIVE.find(([pattern]) => pattern.test(word));
  const feminine = rule ? word.replace(rule[0], rule[1]) : word;
  return [word, feminine, plural, `${feminine}s`];
}

/** A verb without a form that is first of all another word (`ils président`, le président). */
export function without(row: VerbRow, form: string): VerbRow {
  const present = (row.forms.present ?? '').split(',').filter((one) => one !== form);
  return { ...row, forms: { ...row.forms, present: present.join(',') } };
}

const HELPERS: Readonly<Record<string, VerbRow['forms']>> = {
  faire: {
    infinitive: 'faire',
    present: 'fait,font,fasse,fassent',
    future: 'fera,feront',
    conditional: 'ferait,feraient',
    imperfect: 'faisait,faisaient',
    past: 'fit,firent',
    participle: 'fait',
    gerund: 'faisant',
  },
  prendre: {
    infinitive: 'prendre',
    present: 'prend,prennent,prenne',
    future: 'prendra,prendront',
    conditional: 'prendrait,prendraient',
    imperfect: 'prenait,prenaient',
    past: 'prit,prirent',
    participle: 'pris',
    gerund: 'prenant',
  },
  reprendre: {
    infinitive: 'reprendre',
    present: 'reprend,reprennent',
    future: 'reprendra,reprendront',
    conditional: 'reprendrait',
    imperfect: 'reprenait',
    past: 'reprit,reprirent',
    participle: 'repris',
    gerund: 'reprenant',
  },
  mettre: {
    infinitive: 'mettre',
    present: 'met,mettent',
    future: 'mettra,mettront',
    conditional: 'mettrait',
    imperfect: 'mettait',
    past: 'mit,mirent',
    participle: 'mis',
    gerund: 'mettant',
  },
  remettre: {
    infinitive: 'remettre',
    present: 'remet,remettent',
    future: 'remettra,remettront',
    conditional: 'remettrait',
    imperfect: 'remettait,remettaient',
    past: 'remit,remirent',
    participle: 'remis',
    gerund: 'remettant',
  },
  conduire: {
    infinitive: 'conduire',
    present: 'conduit,conduisent',
    future: 'conduira,conduiront',
    conditional: 'conduirait,conduiraient',
    imperfect: 'conduisait,conduisaient',
    past: 'conduisit,conduisirent',
    participle: 'conduit',
    gerund: 'conduisant',
  },
  mener: {
    infinitive: 'mener',
    present: 'mène,mènent',
    future: 'mènera,mèneront',
    conditional: 'mènerait,mèneraient',
    imperfect: 'menait,menaient',
    past: 'mena,menèrent',
    participle: 'mené',
    gerund: 'menant',
  },
  poursuivre: {
    infinitive: 'poursuivre',
    present: 'poursuit,poursuivent',
    future: 'poursuivra,poursuivront',
    conditional: 'poursuivrait,poursuivraient',
    imperfect: 'poursuivait,poursuivaient',
    past: 'poursuivit,poursuivirent',
    participle: 'poursuivi',
    gerund: 'poursuivant',
  },
  voir: {
    infinitive: 'voir',
    present: 'voit,voient',
    future: 'verra,verront',
    conditional: 'verrait,verraient',
    imperfect: 'voyait,voyaient',
    past: 'vit,virent',
    participle: 'vu',
    gerund: 'voyant',
  },
  offrir: {
    infinitive: 'offrir',
    present: 'offre,offrent',
    future: 'offrira,offriront',
    conditional: 'offrirait,offriraient',
    imperfect: 'offrait,offraient',
    past: 'offrit,offrirent',
    participle: 'offert',
    gerund: 'offrant',
  },
  franchir: {
    infinitive: 'franchir',
    present: 'franchit,franchissent',
    future: 'franchira,franchiront',
    conditional: 'franchirait,franchiraient',
    imperfect: 'franchissait,franchissaient',
    past: 'franchirent',
    participle: 'franchi',
    gerund: 'franchissant',
  },
  ouvrir: {
    infinitive: 'ouvrir',
    present: 'ouvre,ouvrent',
    future: 'ouvrira,ouvriront',
    conditional: 'ouvrirait,ouvriraient',
    imperfect: 'ouvrait,ouvraient',
    past: 'ouvrit,ouvrirent',
    participle: 'ouvert',
    gerund: 'ouvrant',
  },
  sortir: {
    infinitive: 'sortir',
    present: 'sort,sortent',
    future: 'sortira,sortiront',
    conditional: 'sortirait,sortiraient',
    imperfect: 'sortait,sortaient',
    past: 'sortit,sortirent',
    participle: 'sorti',
    gerund: 'sortant',
  },
  déployer: {
    infinitive: 'déployer',
    present: 'déploie,déploient',
    future: 'déploiera,déploieront',
    conditional: 'déploierait,déploieraient',
    imperfect: 'déployait,déployaient',
    past: 'déploya,déployèrent',
    participle: 'déployé',
    gerund: 'déployant',
  },
  rendre: {
    infinitive: 'rendre',
    present: 'rend,rendent,rende',
    future: 'rendra,rendront',
    conditional: 'rendrait,rendraient',
    imperfect: 'rendait,rendaient',
    past: 'rendit,rendirent',
    participle: 'rendu',
    gerund: 'rendant',
  },
  avoir: {
    infinitive: 'avoir',
    present: 'a,ont',
    future: 'aura,auront',
    conditional: 'aurait',
    imperfect: 'avait,avaient',
    past: 'eut,eurent',
    participle: 'eu',
    gerund: 'ayant',
  },
};

/** A verb with each of its complements: `family('faire', ['halte', 'une escale'])`. */
export function family(infinitive: string, complements: readonly string[], row: Row): VerbRow {
  return extended({ ...row, forms: HELPERS[infinitive] ?? regular(infinitive, row).forms }, complements);
}

/** All forms of a verb with each of its complements: `recevoir` to `recevoir à dîner`. What is his may be theirs: `leurs valises`. */
export function extended(verb: VerbRow, complements: readonly string[]): VerbRow {
  const own = complements.flatMap((one) => [
    one,
    one.replace(/^(son|sa) /, 'leur ').replace(/^ses /, 'leurs '),
  ]);
  const all = Object.entries(verb.forms).map(([tense, list]) => [
    tense,
    list
      .split(',')
      .flatMap((form) => [...new Set(own)].map((complement) => `${form} ${complement}`))
      .join(','),
  ]);
  return { ...verb, forms: Object.fromEntries(all) as VerbRow['forms'] };
}
