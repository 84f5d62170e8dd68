/**
 * Whom somebody meets where the text has him: `X is in Geneva this week. On Tuesday he met Y`, `X and Y met in Jakarta. X then
 * received Z`. Two who are at home neither of them have no visit; they meet where one of them is told to be.
 */
import type { Draft, Read } from '../draft';
import type { View } from '../view';

/** Sentences between where somebody is told to be and whom he meets there, at most. */
const NEAR = 2;
const SAME_DAY = 6;

/** Gives talks without a place that of the engagement told last, if one of the two is there and neither is at home. */
export function meetAbroad({ dates }: View, drafts: readonly Draft[], told: readonly Draft[]): void {
  for (const draft of drafts) {
    // A day that the sentence tells and that is not known yet may be any.
    if (!draft.start && dates.length > 0) continue;
    const sides = sidesOf(draft);
    if (!sides) {
      if (dates.length === 0) dateThere(draft, told);
      continue;
    }
    const scene = [...told, ...drafts.filter((one) => one.at < draft.at)].findLast(isScene);
    if (!scene || draft.sentence - scene.sentence > reachOf(draft, scene) || scene === draft) continue;
    const [guest, other] = sides;
    const code = codeOf(scene);
    if (!code || [guest, other].some((side) => side.value === code)) continue;
    if (isOnVisit(draft, [guest.value, other.value], scene, told)) continue;
    const isThere = (side: Read<string>): boolean => guestsOf(scene).includes(side.value);
    if (draft.type === 'visit' ? !isThere(other) : !isThere(guest) && !isThere(other)) continue;
    if (!agrees(draft, scene)) continue;
    draft.type = 'meeting';
    draft.participants = [other, guest];
    draft.visitors = [];
    draft.hosts = [];
    if (scene.place) {
      const { value, from, to } = scene.place;
      draft.place = { value, from, to, rule: 'scene', code: scene.place.code, weak: true };
    }
    if (!draft.start && !scene.end) draft.start = scene.start;
  }
}

/** `X was welcomed in Stockholm by Y. He had seen Z in Oslo before. Y had a frank exchange with him`: talks of the visit of one to the other, beside which he only was elsewhere. */
const isOnVisit = (
  { sentence }: Draft,
  two: readonly string[],
  scene: Draft,
  told: readonly Draft[],
): boolean =>
  scene.type === 'visit' &&
  told.some(
    (one) =>
      one.type === 'visit' &&
      !one.background &&
      (sentence - one.sentence <= NEAR || one.start?.value.edtf === scene.start?.value.edtf) &&
      [...one.visitors, ...one.hosts].length === two.length &&
      [...one.visitors, ...one.hosts].every(({ value }) => two.includes(value)),
  );

/** What happens on the very day of what was told may be told later. In sentences. */
const reachOf = ({ start, end }: Draft, scene: Draft): number =>
  start?.value.edtf.length === 10 && !end && start.value.edtf === scene.start?.value.edtf ? SAME_DAY : NEAR;

/** `While there, she met X`, `met X in Bucharest`: on the one day of what was told to be in the same city. */
function dateThere(draft: Draft, told: readonly Draft[]): void {
  if (draft.type !== 'meeting' || draft.start || draft.background || draft.anterior || !draft.place) return;
  const scene = told.findLast(isScene);
  if (!scene?.place || scene.end || draft.sentence - scene.sentence > NEAR) return;
  if (scene.place.value === draft.place.value && (draft.time === 'future') === (scene.time === 'future'))
    draft.start = scene.start;
}

/** The two of talks without a place: of a reception the guest before who receives. */
function sidesOf(draft: Draft): readonly [Read<string>, Read<string>] | null {
  if (draft.place || draft.video || draft.background || draft.anterior || draft.rules.includes('void'))
    return null;
  const received = draft.type === 'visit' && draft.rules.every((rule) => RECEIVING.has(rule));
  const both = received
    ? [...draft.visitors, ...draft.hosts]
    : draft.type === 'meeting' && !draft.rules.includes('weak') && !draft.rules.includes('margins')
      ? draft.participants
      : [];
  const [first, second] = both;
  return first && second && both.length === 2 && first.value !== second.value ? [first, second] : null;
}

/** What puts talks at the home of one of the two: an audience, whoever is of a higher rank. */
const RECEIVING: ReadonlySet<string> = new Set(['receive', 'talks-noun', 'meet', 'talks', 'rank-at-home']);

/** Whether an engagement says where somebody is now. */
const isScene = (draft: Draft): boolean =>
  !draft.background &&
  !draft.video &&
  !draft.status &&
  !draft.rules.includes('void') &&
  !draft.rules.includes('beside') &&
  draft.place !== null;

/** The country of its place. */
const codeOf = ({ place, hosts }: Draft): string | null => place?.code ?? hosts[0]?.value ?? null;

/** Who is there. */
const guestsOf = ({ type, visitors, participants }: Draft): readonly string[] =>
  (type === 'visit' ? visitors : participants).map((read) => read.value);

/** Whether talks may be held while it lasts: at no other time, on one of its days or the day after an arrival. */
function agrees(draft: Draft, scene: Draft): boolean {
  if ((draft.time === 'future') !== (scene.time === 'future')) return false;
  if (!draft.start) return true;
  if (!scene.start) return draft.type === 'meeting';
  const day = draft.start.value.edtf.slice(0, DAY);
  const from = scene.start.value.edtf.slice(0, DAY);
  const to = scene.end?.value.edtf.slice(0, DAY) ?? from;
  return day >= from && day <= to;
}

/** Characters of a day in EDTF, a sign of doubt aside. */
const DAY = 10;
