/** Nouns of visits and tours: whose visit, where to, and who invited. */
import { inferred, type Draft, type Read } from '../draft';
import { isJourneyNoun } from '../lexicon/verb';
import type { Mention } from '../mention';
import type { Actor } from '../registry';
import { isDefinite } from '../roles/before';
import { groupOf } from '../roles/group';
import { linkedAfter } from '../roles/object';
import { doerBefore, hasPossessive, ownerOf } from '../roles/owner';
import { nextTrigger } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { readVerbGroup, type VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasThen, hasWord, wordBetween, type View } from '../view';
import { actorsOf, draftOf, partiesOf, partyRead, peopleOf, type Scene, voidDraft } from './scene';
import { carriesSomebody } from './carried';
import { isSaidOf } from './said-of';
import { equatedWith } from './equated';
import { givenDraft, givenTo, isGivenHim } from './given';
import { goalsOf } from './goals';
import { invitationBefore, invitersOf } from './inviters';
import { otherTraveller } from './other-side';
import { isCircumstance } from './on-visit';
import { isBygone, isPrepared, isSince } from './other-visit';
import { isPointedAt, isVisitSpokenOf, isThis } from './spoken-of';
import { announcerOf, stopsOf } from './travel';
import { complementOf, fallbackVisitors, guestOfTown, relativeSubject } from './whose-visit';

/** `send its hoteliers on a tour of Milan`, `une visite d'étudiants`: of those who do not govern, right before a noun of visiting. */
const isOfPrivateParty = (view: View, { from }: Trigger): boolean => {
  const at = wordBetween(view, 'privateBodies', from - SENT, from);
  return at >= 0 && view.reading.word('his', at - 1) === at;
};

/** Tokens from a word for what comes next to the noun of visiting: `fera ensuite un bref crochet`. */
const NEXT_WITHIN = 4;

/** Tokens from whom somebody sends to the noun of their journey: `on a`, `en`. */
const SENT = 5;

/** Drafts of a noun of visiting, one for each stop. */
export function readVisitNoun(scene: Scene, trigger: Trigger, group: VerbGroup): Draft[] {
  const { view } = scene;
  if (isSince(view, trigger) || carriesSomebody(view, trigger)) return [];
  if (isOfPrivateParty(view, trigger)) {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.rules = ['void'];
    return [draft];
  }
  const owner = ownerOf(view, trigger) ?? doerBefore(view, trigger);
  const equated = equatedWith(view, trigger);
  // `Paris is her next stop`; `pour sa première sortie, le chancelier a choisi Paris`: who acts stands before the place.
  const [stop] = equated;
  const before = stop ? (stop.from > trigger.to ? stop.from - 1 : stop.from) : trigger.from;
  const opens = opensClause(view, trigger);
  const subjectMentions = opens
    ? []
    : subjectOf(view, before).filter(
        (mention) => !equated.includes(mention) && !equatedWithHalt(view, trigger).includes(mention),
      );
  const subject = actorsOf(scene, subjectMentions).filter(isSomebody);
  if (isGivenHim(view, trigger)) return [givenDraft(scene, trigger, group, subject)];
  const behind = nextTrigger(view, trigger);
  const whole = view.triggers.find((one) => one.from === behind);
  // `the second leg of a trip by X`
  const next = equated.length && whole && isJourneyNoun(whole.frame) ? nextTrigger(view, whole) : behind;
  const possessive = hasPossessive(view, trigger);
  // `annule sa venue à cause de l'arrestation de X`: whose it is the possessive says.
  const complement = complementOf(view, trigger, next).filter(({ link }) => !possessive || link === 'by');
  const receives =
    !opens && view.triggers.some((one) => one.frame === 'receive' && isReceivedOn(view, one, trigger));
  let visitors = owner ? actorsOf(scene, groupOf(view, owner)) : actorsOf(scene, complement);
  // The journey of somebody who stands for no country (Peter the Great's) is history.
  if (visitors.length > 0 && visitors.every((actor) => actor.name !== null && actor.codes.length === 0))
    return [];
  let hosts: Actor[] = [];
  if (receives && visitors.length) hosts = subject;
  const invited = visitors.length > 0 ? null : invitationBefore(view, trigger);
  if (invited) {
    visitors = actorsOf(scene, [invited.guest]);
    hosts = actorsOf(scene, [invited.host]);
  }
  if (!visitors.length && receives) return [];
  // `fin de visite à Singapour pour le président philippin`
  if (!visitors.length && subjectMentions.length === 0)
    visitors = actorsOf(
      scene,
      linkedAfter(view, trigger.to, Math.min(next, trigger.to + 12), ['goal']).filter(
        (mention) => mention.kind !== 'party' && mention.codes.length > 0,
      ),
    );
  const guestOf = invitersOf(view, trigger);
  const told = relativeSubject(view, trigger);
  const relative = told && guestOf.includes(told) ? null : told;
  if (!visitors.length && relative) visitors = actorsOf(scene, groupOf(view, relative));
  // `deux jours chômés pour ce séjour`: the one that the text goes on about.
  const nobodys = !owner && complement.length === 0 && !relative;
  const spokenOf = nobodys && isVisitSpokenOf(view, trigger);
  const pointed = nobodys && !spokenOf && isPointedAt(view, trigger);
  let inherited = false;
  // `Suivra une halte à Suva`: the stop of the journey that the story tells.
  const follows =
    !visitors.length &&
    subject.every((actor) => actor.mention.kind === 'party') &&
    hasWord(view, 'stages', view.from, trigger.from);
  if (!visitors.length && !follows && !spokenOf) {
    visitors =
      subject.length && !pointed
        ? subject
        : pointed || possessive || subjectMentions.length === 0
          ? fallbackVisitors(scene, trigger)
          : [];
    inherited = subject.length === 0 || pointed;
  }
  const places = equated.length
    ? equated
    : goalsOf(view, trigger, { visitors, relative, bare: !owner && complement.length === 0 });
  if (places.length === 0 && isSaidOf(view, trigger)) return [];
  const away = owner || complement.length > 0 ? null : guestOfTown(scene, trigger, visitors, places[0]);
  if (away) [visitors, hosts] = [away, visitors];
  const open = possessive || visitors.every(isAnybody);
  const other = open ? otherTraveller(scene, visitors, places, trigger.from) : null;
  if (other) {
    if (possessive) hosts = subject.filter((actor) => actor.codes[0] === visitors[0]?.codes[0]);
    visitors = [...other];
  }
  const stops = stopsOf(
    places.filter((place) => !visitors.some((actor) => actor.codes[0] === place.codes[0])),
  );
  // `his visit to Marseille`, `Après une escale à Hawaï`, `cancelling a trip to Kaduna`: a trip at home.
  const halts = view.reading.word('halts', trigger.from) > 0;
  const off = hasWord(view, 'cancelled', trigger.from - 2, trigger.from - 1);
  if ((possessive || halts || off) && stops.length === 0 && places[0]?.form === 'city' && !places[1])
    return [voidDraft(scene, trigger)];
  const given = possessive && hosts.length === 0 ? givenTo(view, trigger) : undefined;
  if (given) hosts = actorsOf(scene, [given]);
  const inviters = actorsOf(scene, guestOf);
  const build = (stop: (typeof stops)[number] | null): Draft => {
    const draft = draftOf(scene, 'visit', trigger, group);
    draft.visitors = partiesOf(visitors);
    draft.people = [...peopleOf(visitors), ...peopleOf(hosts)];
    draft.hosts = stop ? [stop.host] : hosts.length ? partiesOf(hosts) : partiesOf(inviters);
    draft.place = stop?.place ?? null;
    if (draft.hosts.length === 0 && !owner && complement.length)
      draft.hosts = metonymHost(subjectMentions, visitors);
    if (draft.hosts.length === 0 && owner) {
      draft.hosts = hostOfAnnouncer(scene, trigger, visitors);
      if (draft.hosts.length > 0) draft.rules.push('told-by-host');
    }
    draft.tour = stops.length > 1 || trigger.frame === 'tour-noun';
    draft.anaphoric = (inherited || spokenOf) && !stop;
    if (follows) {
      draft.rules.push('stop');
      draft.time ??= 'future';
    }
    if (nobodys && !stop && isThis(view, trigger)) {
      draft.anaphoric = true;
      draft.rules.push('this');
    }
    if (trigger.weak && (draft.time === 'past' || !hasThen(view, trigger.from - NEXT_WITHIN, trigger.from)))
      draft.rules.push('weak');
    if (equated[0] && inherited) tellStop(view, draft, equated[0]);
    // `; l'étape de Varsovie est maintenue`, `L'étape polonaise est maintenue`, `A stop in Riyadh was cancelled`: of the journey that the text goes on about.
    else if (
      inherited &&
      (opens || visitors.length === 0 || stop?.mention.form === 'demonym') &&
      halts &&
      (stop || isDefinite(view.reading, trigger.from))
    )
      draft.rules.push('stop');
    if (invited) draft.rules.push('invited');
    if (isBygone(view, trigger)) draft.rules.push('bygone');
    if (isPrepared(view, trigger)) {
      draft.rules.push('prepared');
      draft.time = 'future';
    }
    if (stops.length > 1 && stop) draft.at = stop.mention.from;
    return draft;
  };
  if (stops.length) return stops.map(build);
  return [build(null)];
}

/** `received X on a state visit`: a verb of receiving tells the visit; no `cheered X as he began a visit`, which has a subject of its own. */
function isReceivedOn(view: View, receive: Trigger, noun: Trigger): boolean {
  const { from } = noun;
  if (receive.to > from) return false;
  if (from - receive.to >= RECEIVED_WITHIN && !isCircumstance(view, noun)) return false;
  const isBetween = (start: number): boolean => start > receive.from && start < from;
  return (
    !view.triggers.some((one) => one.kind === 'verb' && isBetween(one.from)) &&
    !view.mentions.some((one) => one.kind === 'pronoun' && one.link === null && isBetween(one.from - 1)) &&
    !readVerbGroup(view, receive).passive &&
    !leadsElsewhere(view, receive, noun)
  );
}

/** `reçoit le président kényan, qui fera ensuite un crochet par Berlin`: of whoever is received a relative clause tells a journey to another country. */
function leadsElsewhere({ reading, mentions }: View, receive: Trigger, noun: Trigger): boolean {
  let who = noun.from - 1;
  while (who > receive.to && !reading.word('whoSubject', who)) who -= 1;
  if (who <= receive.to || reading.norm(who - 1) !== ',') return false;
  const goal = mentions.find(({ from, placeLike }) => from >= noun.to && placeLike);
  const isHost = mentions.some(({ to, codes }) => to <= receive.from && codes[0] === goal?.codes[0]);
  return goal !== undefined && goal.codes.length > 0 && goal.from - noun.to <= 4 && !isHost;
}

/** Tokens from a verb of receiving to the visit of whom it receives, where that is not told as what it happens on (`at the end of a visit`). */
const RECEIVED_WITHIN = 16;

/** A pronoun, or an office without a country: of whom the text spoke. */
const isAnybody = ({ mention }: Actor): boolean =>
  mention.kind === 'pronoun' || (mention.name === null && mention.codes.length === 0);

/** `Guinea-Bissau is the last stop of the trip`: what is said to be a halt of a journey does not make it. */
function equatedWithHalt(view: View, { from }: Trigger): Mention[] {
  const { reading, triggers } = view;
  const halt = triggers.find(
    (one) =>
      one.to < from && from - one.to <= 3 && reading.word('halts', one.from) && reading.word('of', one.to),
  );
  return halt ? equatedWith(view, halt) : [];
}

/** `X annule sa visite à A ; l'étape de B est maintenue`: a noun that opens its clause is the subject itself. */
function opensClause({ reading, from }: View, trigger: Trigger): boolean {
  let at = trigger.from - 1;
  if (reading.word('articles', at) !== trigger.from) return false;
  at -= 1;
  return at > from && /^[;:—]$/.test(reading.norm(at));
}

/** `Pékin se prépare à la visite de`: the capital that is the subject stands for the host. */
function metonymHost(subject: readonly Mention[], visitors: readonly Actor[]): Read<string>[] {
  const [mention] = subject;
  const code = mention?.codes[0];
  if (!mention || mention.kind !== 'party' || !code || visitors.some((actor) => actor.codes.includes(code)))
    return [];
  return inferred([partyRead(mention, code)], 'metonym');
}

/** `Freetown said on Thursday that X's visit had been postponed`: who tells of somebody's visit is who was to receive him. */
const hostOfAnnouncer = (scene: Scene, trigger: Trigger, visitors: readonly Actor[]): Read<string>[] => {
  const own = new Set(visitors.flatMap(({ codes }) => codes));
  return visitors.length === 0 ? [] : partiesOf(actorsOf(scene, announcerOf(scene.view, trigger, own)));
};

/** `Budapest closes the trip on Thursday`: a stop of the journey spoken of, on the one day of its sentence. */
function tellStop(view: View, draft: Draft, place: Mention): void {
  draft.rules.push('stop');
  const [date, another] = view.dates;
  if (date && !another && date.from >= place.to) draft.day = date.from;
}

/** No `Preparations`, one word with a capital of which nothing says that it is somebody. */
const isSomebody = ({ name, codes, rank }: Actor): boolean =>
  name === null || name.full || codes.length > 0 || rank !== null;
