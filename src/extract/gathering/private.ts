/** Gatherings that are no engagement: of those who do not govern, of home, or of nobody known. */
import type { Draft } from '../draft';
import { isOfPrivate } from '../mentions/private';
import type { Actor } from '../registry';
import { isCounted, isDefinite } from '../roles/before';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';
import { isOfUnknownBody } from './bilateral';
import { isFigure, type Extent } from './extent';
import { openerOf } from './held';
import { isPossessed } from './owners';
import { subjectIn } from './theme';

/** What a sentence says of a gathering beside its draft. */
interface Gathering {
  readonly trigger: Trigger;
  readonly extent: Extent;
  /** Named by a word that alone is no gathering of states. */
  readonly weak: boolean;
  /** Who holds it, or whose it is. */
  readonly holders: readonly Actor[];
}

/** Whether a gathering is no engagement. */
export function isNoEngagement(view: View, draft: Draft, gathering: Gathering): boolean {
  const { trigger, extent, weak, holders } = gathering;
  const { people, participants } = draft;
  if (!extent.series && participants.length === 0 && isFigure(view, trigger)) return true;
  if (weak && isPartys(view, extent)) return true;
  if (isOfLocalRulers(view, draft)) return true;
  if (weak && !isOfUnknownBody(view, extent) && isOfHome(view, trigger, extent, draft)) return true;
  // `its annual conference`: of somebody who is no party.
  const owned = weak && participants.length < 2 && isPossessed(view, extent.from);
  if (owned && holders.every(({ mention }) => mention.kind !== 'party')) return true;
  const nobody = people.length === 0;
  if (nobody && view.mentions.some((one) => isOfPrivate(view.reading, one))) return true;
  const unnamed = participants.length === 0;
  if (!extent.series && isOfOne(draft) && isOfPrivateBody(view, extent)) return true;
  const bare = unnamed && !extent.series;
  if (!nobody && !bare) return false;
  const ofLeaders = view.mentions.some(
    (one) => one.plural && (one.rank === 'head' || one.rank === 'minister'),
  );
  // `Le Club des entrepreneurs franco-angolais tient son congrès`: theirs, whatever they are called.
  const end = weak && unnamed ? view.to : extent.from;
  if (nobody && (weak || (bare && !ofLeaders)) && hasWord(view, 'privateBodies', view.from, end)) return true;
  if (ofLeaders || isRun(view, extent)) return false;
  return isPrivate(view, extent) || (bare && draft.hosts.length === 0 && !isHeldHere(view, extent));
}

/** `the summit of employers' federations`, `the youth summit`: nobody's who governs. */
function isPrivate(view: View, { from, to }: Extent): boolean {
  for (let at = to; at < Math.min(view.to, to + 6); at += 1) {
    if (view.reading.tokens[at]?.form.kind === 'punctuation') break;
    // `the summit of African mayors`; `a summit amid protests by farmers` is of whoever holds it.
    if (
      view.reading.word('privateBodies', at) &&
      (at === to || hasWord(view, 'of', to, at) || hasWord(view, 'between', to, at))
    )
      return true;
  }
  return hasWord(view, 'privateBodies', from - 3, from);
}

/** `X addressed a round table of investors`: whoever speaks there, with nobody of another country. */
const isOfPrivateBody = ({ reading }: View, { to }: Extent): boolean => {
  const of = reading.word('of', to);
  return of > 0 && reading.word('privateBodies', reading.behind('articles', of)) > 0;
};

const isOfOne = ({ participants }: Draft): boolean =>
  participants.every(({ value }) => value === participants[0]?.value);

/** `the annual conference of the Labour Party`, `le congrès du parti`: politics at home, whoever comes. */
function isPartys(view: View, { from, to }: Extent): boolean {
  return hasWord(view, 'politicalParties', from - 3, from) || hasWord(view, 'politicalParties', to, to + 6);
}

/** `Ruto and the 47 county governors left their yearly summit`: a country's own, with no other. */
const isOfLocalRulers = (view: View, { participants, hosts: [host], series }: Draft): boolean =>
  series === null &&
  hasWord(view, 'localRulers', view.from, view.to) &&
  participants.every(({ value }) => value === host?.value);

/** `chaired a ministerial meeting on fisheries in Dakar`: one of many a day at home, with no other country, nor anybody else by name. */
function isOfHome(
  view: View,
  trigger: Trigger,
  extent: Extent,
  { participants, people, hosts, series }: Draft,
): boolean {
  const [host] = hosts;
  if (!host || series || !participants.every(({ value }) => value === host.value)) return false;
  if (view.mentions.filter(({ kind }) => kind === 'person').length > people.length) return false;
  if (isDefinite(view.reading, trigger.from) || isCounted(view.reading, trigger.from)) return false;
  if (subjectIn(view, extent)?.codes.includes(host.value) === false) return false;
  const ministers = hasWord(view, 'ofMinisters', trigger.from, trigger.to + 1);
  if (!ministers && hasWord(view, 'summitAdjectives', trigger.from - 1, trigger.to + 1)) return false;
  const attended = view.triggers.some((one) => one.frame === 'attend' && one.to <= extent.from);
  return attended || openerOf(view, extent) >= 0;
}

/** `opened a two-day summit on Tuesday`: a real gathering that is dated, and opened or closed. */
const isRun = (view: View, { from, to, strong }: Extent): boolean =>
  strong &&
  view.dates.some((date) => date.kind === 'date') &&
  (hasWord(view, 'begins', from - 5, to + 4) || hasWord(view, 'ends', from - 5, to + 4));

/** `a summit on trade was held today`: where the text is written, if nothing else says so; nobody stands between who may hold another. */
function isHeldHere({ triggers, mentions, dates }: View, { to, strong }: Extent): boolean {
  const verb = strong ? triggers.find((one) => one.kind === 'verb' && one.from >= to) : undefined;
  if (verb?.frame !== 'hold' || dates.every((date) => date.kind !== 'date')) return false;
  return !mentions.some((one) => one.kind !== 'party' && one.from >= to && one.to <= verb.from);
}
