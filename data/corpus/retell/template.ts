/** What a template is given and what it gives back. */
import type { Chance } from './chance';
import type { Fact } from './facts';

/** The words of a fact that templates put together. */
export interface Telling {
  readonly fact: Fact;
  readonly chance: Chance;
  /** Who travels, as a subject with its article, in a form that chance picks. */
  readonly visitor: string;
  /** Who receives, as a subject with its article. */
  readonly host: string;
  readonly visitorIsWoman: boolean;
  /** The dates with their preposition. */
  readonly when: string;
  readonly stay: { readonly first: string; readonly days: number } | null;
}

export interface Template {
  readonly family: string;
  readonly type: Fact['type'];
  /** Whether the text is published before or after the engagement. */
  readonly time: 'past' | 'future';
  /** The sentence, or null where the fact lacks what it tells. */
  readonly tell: (telling: Telling) => string | null;
}

const KINGDOMS = new Set(
  'BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR MYS NLD NOR SAU SWE SWZ THA TON'.split(' '),
);

/** The row of a language's table of offices: kings apart from presidents, the American secretary of state from foreign ministers. */
export function officeKey(
  rank: 'state' | 'government' | 'other',
  code: string,
): 'king' | 'state' | 'government' | 'secretary' | 'other' {
  if (rank === 'state') return KINGDOMS.has(code) ? 'king' : 'state';
  return rank === 'other' && code === 'USA' ? 'secretary' : rank;
}

const WOMEN =
  /^(Condoleezza Rice|Hillary Clinton|Madeleine Albright|Angela Merkel|Margaret Thatcher|Indira Gandhi|Golda Meir|Giorgia Meloni|Ursula von der Leyen|Theresa May|Michelle Bachelet|Ellen Johnson Sirleaf|Dilma Rousseff|Benazir Bhutto|Corazon Aquino|Elizabeth II|Margrethe II|Beatrix|Tarja Halonen|Park Geun-hye|Sheikh Hasina|Julia Gillard|Helen Clark|Mary McAleese|Mary Robinson|Violeta Chamorro|Gloria Macapagal.Arroyo|Khaleda Zia|Chandrika Kumaratunga|Gro Harlem Brundtland|Jacinda Ardern|Aung San Suu Kyi|Wu Yi|Liu Yandong|Sonia Gandhi|Sushma Swaraj)$/;

export const isWoman = (name: string): boolean => WOMEN.test(name);
