/** Whom somebody meets who has come is his host: `X, who arrived on Monday, met Y`, `X flew in on Monday. He met Y`. */
import { PARTIES } from '../../engagement/party';
import { absorb } from '../assemble';
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import type { Reading } from '../text/recognise';
import { isPending } from './handover';

/** What the text has told around a sentence. */
interface Around {
  /** A journey of the sentence before that became no engagement. */
  readonly pending: Draft | null;
  /** The engagement that the text goes on about. */
  readonly model: Draft | null;
  /** Where the text is written and where it told something last. */
  readonly places: readonly (Mention | null)[];
  readonly mentions: readonly Mention[];
  readonly reading: Reading;
}

/**
 * `a traversé le fleuve pour s'entretenir avec Tshisekedi`: whether one who goes with no word of where to goes to see one of a country
 * of which the text has not spoken, and so is not where it told something last.
 */
export function goesToSee(
  draft: Draft,
  others: readonly Draft[],
  reading: Reading,
  isNew: (code: string) => boolean,
): boolean {
  if (!hasArrived(draft)) return false;
  const talks = others.find((one) => one.at > draft.at && one.sentence === draft.sentence && isTalk(one));
  const host = talks && hostOf(talks, draft);
  if (!host || !isNew(host.value) || !draft.visitors.every(({ value }) => isNew(value))) return false;
  for (let at = draft.to; at < talks.at; at += 1)
    if (reading.word('to', at) || reading.word('goal', at)) return true;
  return false;
}

/** Makes talks of two, of whom one has come from abroad, his visit to the other. */
export function receiveArrived(drafts: readonly Draft[], around: Around): Draft[] {
  const { pending, model, reading } = around;
  if (model?.type === 'summit' && !model.background) return [...drafts];
  if (drafts.some(({ type }) => type === 'summit')) return [...drafts];
  return drafts.filter((talks) => {
    if (!isTalk(talks)) return true;
    const here = drafts.find((one) => one.at < talks.at && hasArrived(one));
    const before = pending && talks.sentence - pending.sentence === 1 && hasArrived(pending) ? pending : null;
    const arrival = here ?? before;
    const host = arrival ? hostOf(talks, arrival) : undefined;
    if (!arrival || !host || !isAtHome(host.value, arrival, talks, around)) return true;
    if (here) {
      here.hosts = [host];
      here.rules = here.rules.filter((rule) => rule !== 'placeless');
      absorb(here, talks, reading);
      return false;
    }
    talks.type = 'visit';
    talks.visitors = talks.participants.filter(({ value }) => value !== host.value);
    talks.hosts = [host];
    talks.participants = [];
    talks.rules.push('arrived');
    return true;
  });
}

const isTalk = ({ type, video, background, anterior, rules, participants }: Draft): boolean =>
  type === 'meeting' &&
  !video &&
  !background &&
  !anterior &&
  participants.length === 2 &&
  !rules.includes('margins') &&
  !rules.includes('void');

/** Somebody of one country whose journey is told without where it led. */
const hasArrived = (draft: Draft): boolean =>
  draft.hosts.length === 0 &&
  draft.visitors.length === 1 &&
  draft.type === 'visit' &&
  !draft.anaphoric &&
  !draft.ends &&
  !draft.status &&
  draft.place === null &&
  (draft.rules.includes('placeless') || isPending(draft));

/** The other side of talks with whoever has come, if it is a country. */
function hostOf(talks: Draft, arrival: Draft): Draft['hosts'][number] | undefined {
  const guest = arrival.visitors[0]?.value;
  const others = talks.participants.filter(({ value }) => value !== guest);
  const [host] = others;
  return others.length === 1 && host && PARTIES.get(host.value)?.kind !== 'organisation' ? host : undefined;
}

/** Whether nothing tells of a third country where the two might be. */
function isAtHome(
  host: string,
  { visitors }: Draft,
  { place }: Draft,
  { places, mentions }: Around,
): boolean {
  const isOwn = (code: string | null | undefined): boolean =>
    code === null || code === undefined || code === host || visitors.some(({ value }) => value === code);
  return (
    isOwn(place?.code) &&
    places.every((one) => isOwn(one?.codes[0])) &&
    mentions.every((one) => !one.placeLike || one.link === null || isOwn(one.codes[0]))
  );
}
