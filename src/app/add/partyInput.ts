/** Parties as a person types them: names in either language, or codes, separated by commas. */
import { PARTIES, partyName } from '../../engagement/party';

/** Case, accents, apostrophes and hyphens aside. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const CODE_OF: ReadonlyMap<string, string> = new Map(
  [...PARTIES.values()].flatMap((party) =>
    [party.names.fr, party.names.en, party.code].map((name) => [fold(name), party.code] as const),
  ),
);

export interface PartyInput {
  readonly codes: readonly string[];
  /** What was typed and is no party we know. */
  readonly unknown: readonly string[];
}

/** Reads `Mali, Russie; ECOWAS`. Each party once, in the order typed. */
export function parsePartyInput(text: string): PartyInput {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of text.split(/[,;\n]/)) {
    const name = part.trim();
    if (name === '') continue;
    const code = CODE_OF.get(fold(name));
    if (code) codes.add(code);
    else unknown.push(name);
  }
  return { codes: [...codes], unknown };
}

/** Writes codes as such a list, in the reader's language. */
export function formatPartyInput(codes: readonly string[], locale: 'en' | 'fr'): string {
  return codes.map((code) => partyName(code, locale)).join(', ');
}
