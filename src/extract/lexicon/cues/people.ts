/** Cues of people: offices, names and those who act for a country or an organisation. */
export interface PeopleCues {
  /** Pronouns that in capitals before a name are a style: HE for His Excellency. */
  readonly styledPronouns: string;
  /** `as its guest`. */
  readonly as: string;
  /** What a country is to another, between "at somebody's" and its nationality (`chez le voisin sénégalais`). */
  readonly neighbours: string;
  /** Nouns that after "since" mean a beginning in office. */
  readonly entrance: string;
  /** After a hyphen these make no name of what stands before (`ambassador-level`). */
  readonly compoundEnds: string;
  /** Participles between an office and its portfolio (`ministre chargé de`). */
  readonly charged: string;
  /** Before "of" and an organisation: who speaks for it. */
  readonly heads: string;
  /** Before a hyphen and a nationality that is then none: sud-américain. */
  readonly worldParts: string;
  /** Chambers of parliament, over which somebody presides: House of Representatives, Conseil national. */
  readonly chambers: string;
  /** Who presides over one: speaker, présidente. */
  readonly presiding: string;
  /** Beside an office: that it is of any state of a part of the world, or abroad (Western, étranger). */
  readonly ofAnyState: string;
  /** Between a name and that of the bearer's father: `Mohammed bin Salman`. */
  readonly patronymics: string;
  /** Right before an organisation for which somebody acts, wherever that is said of him: on behalf of, pour le compte de. */
  readonly onBehalf: string;
  /** Offices of those who head an organisation, and no government: secretary-general. */
  readonly secretaries: string;
  /** First words of an office within which a nationality may stand (conseiller américain à la sécurité nationale), and the words behind it. */
  readonly officeHeads: string;
  readonly officeTails: string;
  /** Right before leaders who do not govern: business, religious. Empty where such words follow. */
  readonly callings: string;
  /** Those who speak for whoever they belong to, and are nobody by themselves: services, office. */
  readonly mouthpieces: string;
  /** Pronouns, titles and offices of a woman, and of a man: she, Mrs, queen; he, Mr, king. */
  readonly feminine: string;
  readonly masculine: string;
  /** Before an office that somebody held: former, ancien. */
  readonly former: string;
  /** Between a name and the office that its bearer holds, or right before that at the head of a sentence: `X, then foreign minister`, `X fut nommé`. */
  readonly holdsOffice: string;
  /** What somebody does who governs or has a portfolio, behind his name: `who leads the diplomacy of`, `en charge du`. */
  readonly inCharge: string;
  /** Behind nationals, where a minister is theirs: `ministre des Maliens établis à l'extérieur`. */
  readonly livingAbroad: string;
  /** What he is in charge of where that is no portfolio by its name: diplomacy, gouvernement. */
  readonly domains: string;
  /** What somebody does who heads an organisation, behind the relative pronoun: `who chairs ECOWAS`, `qui assure la présidence tournante de`. */
  readonly chairs: string;
  /** After "since": `chef d'État depuis`. */
  readonly ofState: string;
  /** `the two leaders`: those of the two countries named last. */
  readonly two: string;
  /** `les deux ministres`: the two actors named last. */
  readonly theTwo: string;
  /** Two countries that the text has named, behind whose ministers or leaders are meant: `of both countries`, `des deux États`. */
  readonly bothStates: string;
  /** `their ministers`: those of the countries named together. */
  readonly theirs: string;
  readonly respective: string;
  /** Who governs parts of a country: `county governors`. */
  readonly localRulers: string;
  /** Particles of names that are everyday words too: between names they join only before a name word. */
  readonly everydayParticles: string;
  /** Of those, the ones that join no two names that nobody knows. */
  readonly looseParticles: string;
  /** Offices of those who are named without a surname. */
  readonly crowns: string;
  /** Offices of those who lead a government, and never wear a crown: prime minister, chancellor. */
  readonly premiers: string;
  /** Of those, the ones whose country is a kingdom. */
  readonly kings: string;
  /** In an office they mean husband and wife. */
  readonly couple: string;
  /** Before who was in office earlier. */
  readonly succeeds: string;
  /** Of a style those that only a crowned head has: Majesty, Highness. */
  readonly royalStyles: string;
  /** An envoy by his trade: `le diplomate algérien`. */
  readonly diplomats: string;
}
