/** Nouns of talks that name a gathering, by who holds them: `the Pacific Islands Leaders Meeting`, `a meeting of NATO defence ministers`. */
import { isOrganisation } from '../../engagement/party';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';

/** Whether talks are those of several leaders or ministers together, and not of two sides. */
export const isOfGathering = (
  reading: Reading,
  mentions: readonly Mention[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean =>
  isNamedForLeaders(reading, mentions, from) ||
  isOfOrgan(reading, mentions, from) ||
  isOfMembers(mentions, to);

/** `the Pacific Islands Leaders Meeting`: talks that have a name of their own, after the leaders who hold them. */
function isNamedForLeaders({ tokens }: Reading, mentions: readonly Mention[], at: number): boolean {
  const isCapital = (token: number): boolean => {
    const form = tokens[token]?.form;
    return form?.kind === 'word' && form.cap;
  };
  const isOfLeaders = ({ plural, rank, to }: Mention): boolean =>
    plural && (rank === 'head' || rank === 'minister') && to === at && isCapital(to - 1);
  return isCapital(at) && mentions.some(isOfLeaders);
}

/** `The Supreme Council of the GCC held its forty-first session`, `l'Assemblée de l'Union africaine a tenu sa session`: of an organ in which the leaders of a body sit. */
function isOfOrgan(reading: Reading, mentions: readonly Mention[], at: number): boolean {
  const held = reading.findWord('holds', at - HELD_WITHIN, at);
  const organ = held < 0 ? -1 : reading.findWord('organs', held - ORGAN_WITHIN, held);
  if (organ < 0) return false;
  return mentions.some(
    ({ form, plural, rank, codes, from, to }) =>
      (form === 'organisation' || (plural && rank === 'head' && codes.length === 1)) &&
      to <= held &&
      Math.abs(from - organ) <= ORGAN_WITHIN,
  );
}

/** `a meeting of NATO defence ministers`, `la réunion des ministres de l'Asean`: of those who sit in a body for their countries. */
const isOfMembers = (mentions: readonly Mention[], to: number): boolean =>
  mentions.some(
    ({ link, kind, plural, rank, codes: [code, another], from }) =>
      link === 'of' &&
      kind === 'office' &&
      plural &&
      (rank === 'minister' || rank === 'head') &&
      from >= to &&
      from - to <= MEMBERS_WITHIN &&
      code !== undefined &&
      isOrganisation(code) &&
      another === undefined,
  );

/** Between a meeting and its members: a preposition, an article. In tokens. */
const MEMBERS_WITHIN = 2;

/** Between a verb of holding and what is held: where, when and which; between an organ and the verb its body and an auxiliary. */
const HELD_WITHIN = 8;
const ORGAN_WITHIN = 12;
