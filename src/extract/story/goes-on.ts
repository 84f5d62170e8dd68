/** That a sentence goes on with the journey that the text tells of: the one it means by a pronoun is the guest, be it that the sentence before was about his host. */
import type { Actor, Registry } from '../registry';
import { wordBetween, type View } from '../view';

/**
 * `King Salman received Trump in Riyadh on Tuesday. He leaves for Tel Aviv`, `His stop in Tel Aviv was dropped`: who goes on; null
 * where nobody does, where the sentence names somebody first, or where it was about the guest anyway.
 */
export function guestGoingOn(view: View, registry: Registry): Actor | null {
  const { sides, topic } = registry;
  const who = topic[0];
  if (!sides?.guest.name || !who || !who.codes.some((code) => sides.host.codes.includes(code))) return null;
  const [code] = sides.guest.codes;
  if (hasComeHere(view, sides.host.codes))
    return code === undefined ? null : (registry.lastNamed(code) ?? null);
  const first = view.mentions.find(({ kind, link }) => kind !== 'party' || link === null);
  const isHe = first?.kind === 'pronoun' && !first.plural && first.link === null;
  const goesOn = isHe && wordBetween(view, 'goesOn', view.from, first.to + ONWARD) >= 0;
  if (!goesOn && !isOfHisHalt(view)) return null;
  const isAway = view.mentions.some(
    ({ placeLike, link, codes }) =>
      placeLike && link !== 'from' && link !== 'of' && !sides.host.codes.includes(codes[0] ?? ''),
  );
  return isAway && code !== undefined ? (registry.lastNamed(code) ?? null) : null;
}

/** Tokens behind a pronoun that may say that somebody goes on: `flies on`, `se rend ensuite`. */
const ONWARD = 7;

/** `Arrivé mardi à Shanghai, le Premier ministre repartira samedi`: an office without a name or a country, of whoever has come to that of the host. */
function hasComeHere({ reading, triggers, mentions }: View, host: readonly string[]): boolean {
  const who = mentions.find(({ kind }) => kind !== 'party');
  if (who?.kind !== 'office' || who.name || who.codes.length > 0 || who.plural || who.rank !== 'head')
    return false;
  return triggers.some(
    ({ frame, from, to }) =>
      frame === 'travel' &&
      reading.date('arrival', from) !== null &&
      mentions.some(
        (one) =>
          one.placeLike && one.from >= to && one.from - to <= ONWARD && host.includes(one.codes[0] ?? ''),
      ),
  );
}

/** `His stop in Tel Aviv`, `Son étape suivante`: the halt of a journey opens the sentence, as that of whoever makes it. */
function isOfHisHalt({ reading, triggers, from }: View): boolean {
  const [noun] = triggers;
  if (!noun || noun.kind !== 'noun' || !reading.word('halts', noun.from)) return false;
  return reading.word('his', from) > 0 && noun.from - from <= ADJECTIVES;
}

/** Tokens from a possessive to its noun: `his next stop`. */
const ADJECTIVES = 3;
