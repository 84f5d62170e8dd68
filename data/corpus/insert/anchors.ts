/** Where in a sentence something can be put that changes nothing, by the words of each language. */

/** Patterns of the places that need one; what stands before the place is their first group. */
export interface Anchors {
  /** Somebody's name or office with a verb behind it. */
  readonly name: RegExp;
  /** A determiner with a noun of an engagement behind it. */
  readonly noun: RegExp;
  /** A determiner and a noun of an engagement. */
  readonly behind: RegExp;
  /** A day of the week with neither another date nor the end of the sentence behind it. */
  readonly day: RegExp;
  readonly quote: readonly [opening: string, closing: string];
}

const PROPER = String.raw`(?<!\p{Lu}\p{L}+[ -])(?<!\b(?:the|le|la|du|de|in|en|au|à|to|from) )(?!(?:The|La|Le|Les|Des|On|After|Before|South|North|New|Saudi|Sri|El|San|Burkina|Arabie|Nouvelle|Costa|Cap|Sierra|Prime|Premier|Foreign|White|European|United|Abu|Addis|Buenos|Hong|Downing|Maison|Kuala) )\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{L}'’-]+`;

export const ANCHORS: Readonly<Record<'en' | 'fr', Anchors>> = {
  en: {
    name: new RegExp(
      String.raw`^(.*?(?:${PROPER}|\b(?:[Pp]resident|[Mm]inister|[Cc]hancellor|[Pp]remier|[Mm]onarch|[Ee]nvoy)))(?= (?:will|would|has|had|is|was|can|could|[a-z]+ed|arrives|travels|visits|meets|hosts|flies|heads|leaves|receives|flew|met|went|left|held|made|paid|set|began|spent|came|drove|sat|got|took)\b)`,
      'u',
    ),
    noun: /^(.*?\b(?:a|his|her|their|its|held|had|for) )(?=(?:talks|visit|trip|tour|meeting|summit)\b)/u,
    behind: /^(.*?\b(?:a|his|her|their|its) (?:visit|trip|tour|meeting|summit))(?= )/u,
    day: /^(.*?(?<!\b(?:to|and|last|next|until|from|since|of|this) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?= (?!and\b|to\b|evening\b|morning\b|afternoon\b|night\b)[a-z])/u,
    quote: ['“', ',”'],
  },
  fr: {
    name: new RegExp(
      String.raw`^(.*?(?:${PROPER}|\b(?:président|présidente|ministre|chancelier|chancelière|émissaire|souverain)))(?= (?:s['’]|(?:se|est|a|sera|aura|avait|était|va|doit|[\p{Ll}]+ra|effectue|reçoit|rencontre|visite|arrive|rend|part|quitte|accueille|prend|vient|fait|tient|préside|achève|entame) ))`,
      'u',
    ),
    noun: /^(.*?\b(?:une|sa|leur|la) )(?=(?:visite|rencontre|tournée|réunion)\b)/u,
    behind: /^(.*?\b(?:un|son|leur|le) (?:voyage|déplacement|entretien|sommet))(?= )/u,
    day: /^(.*?(?<!\b(?:au|du|et|de|depuis|jusqu['’]à|le) )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))(?= (?!et\b|à la\b|au\b|dernier|prochain|soir|matin|après-midi|\d)[\p{Ll}])/u,
    quote: ['« ', ' »,'],
  },
};
