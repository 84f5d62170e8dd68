/** The words of each language that say what may be moved in a sentence, and where to. */

/** What makes words an adjunct of the sentence: by themselves, or behind a preposition; never before some words. */
export interface Adjunct {
  readonly alone: RegExp;
  readonly behind: readonly (readonly [preposition: RegExp, fits: RegExp])[];
  readonly notBefore: RegExp;
}

export interface Words {
  readonly day: Adjunct;
  readonly place: Adjunct;
  /** Begins a clause of its own, or a part of the sentence that keeps its day. */
  readonly clause: RegExp;
  /** Begins words beside the clause: `, arriving on Monday`. */
  readonly participle: RegExp;
  /** A verb right behind its subject. */
  readonly verb: RegExp;
  /** What may be parted from the verb before it by a day. */
  readonly behindVerb: RegExp;
  /** Before a place: it is no adjunct, but where somebody is or how he spends his time. */
  readonly being: RegExp;
  /** Verbs of going somewhere. */
  readonly motion: RegExp;
  /** Behind a place: something that would take the place to it, were it moved there. */
  readonly elsewhere: RegExp;
  /** A week or a month that says which day is meant. */
  readonly coarser: RegExp;
  /** A day, a month or a year. */
  readonly dated: RegExp;
  /** Words that keep their capital inside a sentence. */
  readonly capital: RegExp;
}

const EN_NAMES = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December';
const EN_DAY = new RegExp(`^(?:(?:${EN_NAMES}|\\d+(?:st|nd|rd|th)?|morning|afternoon|evening|night|and|to|the|of|this|last|next|week|month|year)(?:,? |$))+$`);
const EN_RANGE = /\b(?:to|and)\b/;
const FR_NAMES = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const FR_WORDS = `${FR_NAMES}|\\d+|1er|matin|soir|après-midi|et|au|ce|cette|la|le|semaine|mois|année|prochaine?|dernière?|passée?`;
const FR_DAY = new RegExp(`^(?:(?:${FR_WORDS})(?:,? |$))+$`, 'i');
const NAME = /^\p{Lu}/u;
const NEVER = /(?!)/;

export const WORDS: Readonly<Record<'en' | 'fr', Words>> = {
  en: {
    day: {
      alone: /^(?:today|tomorrow|yesterday|(?:this|last|next) (?:week|month|year|[A-Z]\w+))$/i,
      behind: [
        [/(?:^| )(?:early |late )?(?:on|in) $/i, EN_DAY],
        [/(?:^| )from $/i, EN_RANGE],
        [/(?:^| )(?:of|for|until|by|before|after|since|the|a|an|its|his|her|their|with|at|two|three|four) $/i, NEVER],
      ],
      notBefore: /^(?:['’]s|-| (?:and|or|but|at dawn|trip|visit|talks|meeting|summit|session|night|morning|evening|afternoon)\b)/,
    },
    place: { alone: NEVER, behind: [[/(?<!(?:embassy|ambassador|palace|hotel|office|based|not|and|or|only)) (?:in|at) $|^(?:In|At) $/, NAME]], notBefore: /^(?:['’]s|-|, (?:\p{Lu}|where)| (?:and|or|but|\p{Lu})\b)/u },
    clause: /\b(?:who|which|that|whose|where|when|after|before|while|as|because|if|until|since|begun|said|confirm\w*|recall\w*|accept\w*|thank\w*|repaid|agreed|announc\w*|not|but|and|than|though|whom|what)\b/i,
    verb: /^ (?:will|would|has|had|have|is|was|were|are|can|could|\p{Ll}+ed|arrives|travels|visits|meets|hosts|flies|heads|leaves|receives|flew|met|went|left|held|holds|made|makes|paid|pays|set|began|begins|spent|came|drove|sat|got|took|takes|gave|gives|told|saw|brought|won)\b/u,
    participle: /^ \p{Ll}+(?:ed|ing)\b/u,
    elsewhere: /\b(?:in|at|to|for)\b/,
    being: /\b(?:be|is|was|were|are|been|spend|spent|spending|spends)(?: (?:on|from) \P{Lu}*\p{Lu}\p{L}+(?: to \p{Lu}\p{L}+)?)? $/u,
    coarser: /\b(?:this|next|last) (?:week|month|year)\b/,
    behindVerb: /^ (?:to|in|for|with|at|from|by|into)\b/,
    motion: /\b(?:fl[iy]|flew|flown|travel|trip|go|goes|going|went|gone|head|arriv|land|reach|return|depart|leav|left|jet|journey|visit|due|expected|tour|to be in|will be in|is in|was in|touch|made (?:his|her|its) way)/i,
    dated: new RegExp(`\\b(?:${EN_NAMES}|\\d{4})\\b`),
    capital: new RegExp(`^(?:${EN_NAMES})`),
  },
  fr: {
    day: {
      alone: new RegExp(`^(?:(?:${FR_WORDS}|hier|demain|aujourd['’]hui)(?: |$))+$`, 'i'),
      behind: [
        [/(?:^|(?<!(?<!\p{L})pour) )(?:le|les|en|ce) $/iu, FR_DAY],
        [/(?:^| )du $/i, / au /],
        [/(?:^|[ '’])(?:de|d|des|pour|pour le|jusqu|à|au|avant|après|dans|par|depuis|dès|la|une?|deux|trois|partir du|mi-|fin|début)['’ ]?$/i, NEVER],
      ],
      notBefore: /^(?:-| (?:et|ou|mais|puis|soir|matin|après-midi|dernier|prochain|\d)\b)/,
    },
    place: { alone: NEVER, behind: [[/(?<!(?:ambassade|ambassadeur|palais|hôtel|non|et|ou)) (?:à|au|aux|en) $|^(?:À|Au|Aux|En) $/, NAME]], notBefore: /^(?:-|, (?:\p{Lu}|où)| (?:et|ou|mais|puis|\p{Lu}))/u },
    clause: /(?<!\p{L})(?:qui|que|qu|dont|où|après|avant|lorsque|lorsqu|quand|alors|car|si|depuis|confirm\p{L}*|annonc\p{L}*|comme|pas|mais|et|puis|tandis|jusqu|ne|n)(?!\p{L})/iu,
    verb: /^ (?:s['’]|(?:se|est|a|sera|aura|avait|était|va|doit|sont|ont|seront|auront|vont|fut|[\p{Ll}]+ra|[\p{Ll}]+ront|fait|font|effectue|reçoit|rencontre|visite|arrive|rend|part|quitte|accueille|prend|vient|tient|préside|achève|entame) )/u,
    participle: /^ \p{Ll}+(?:ée?s?|ie?s?|ue?s?|ant)(?= )(?<!^ (?:les|des|plus|dans|ses|aux|puis|sous))/u,
    elsewhere: /(?<!\p{L})(?:à|au|aux|en|dans|pour|du|sur)(?!\p{L})/u,
    being: /(?<!\p{L})(?:sera|est|était|seront|sont|été|être)(?: \p{Ll}+)? $/u,
    coarser: /(?<!\p{L})(?:cette|la) semaine|(?<!\p{L})(?:ce|le) mois/iu,
    behindVerb: /^(?<! (?:à|au|en)) (?:à \p{Lu}|(?:au|en|dans|par|avec|le|la|les|un|une|chez) |l['’]|\p{Lu})/u,
    motion: /(?<!\p{L})(?:rend|rendu|rendra|rendre|rendait|rendus|part|parti|partir|partira|all|ira|vol|envol|retourn|revien|reven|arriv|débarqu|atterr|voyag|visit|attendu|dépla|gagn|fil|mis le cap|tourn|posé|pose|sera|seront|était|est|venu|vien|viendr|invit|parvenu|passer)/iu,
    dated: new RegExp(`(?<!\\p{L})(?:${FR_NAMES}|\\d{4})(?!\\p{L})`, 'iu'),
    capital: NEVER,
  },
};
