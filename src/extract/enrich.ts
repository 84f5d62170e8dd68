/** What the sentences round an engagement add to it: the people of its parties and its place. */
import { addPeople, merge } from './assemble';
import type { Draft, DraftPerson } from './draft';
import { isJourneyNoun } from './lexicon/verb';
import { attends, isHostOfGuest, takeHost } from './gathering/there';
import type { Mention } from './mention';
import { isPresent, OUTSIDE } from './present';
import { actorOf, type Actor } from './registry';
import { groupOf } from './roles/group';
import { isBesideHim } from './roles/speaker';
import { isAt, NEAR, ownerOf, partiesOf, type Bound } from './story/bound';
import { addBodies, hostedBefore, joinsVisit } from './story/companions';
import { isCompanion } from './story/delegation';
import { isElsewhere, isKept } from './story/elsewhere';
import { goneOnAbout } from './story/goes-on-before';
import { isNoMember } from './story/no-member';
import { isToBeMoved, isUnmet, metOn } from './story/met';
import { leadsElsewhere } from './story/scenery';
import { hasDone, isNamedForOther, isNotYet } from './story/busy';
import { predicateTime } from './verbs/word-time';
import { hasSemicolon, hasWord, type View } from './view';
import { itemAt } from './spans';

/** Adds the people and the place of a sentence to its engagements. */
export function enrich(bound: Bound): void {
  const { view, actors, drafts, continues } = bound;
  const before = continues[0] ?? null;
  for (const one of actors) {
    const joined = withGroup(view, one, actors);
    const hosted = hostedBefore(bound, joined);
    if (hosted) addPeople(hosted, { people: personOf(joined) }, view.reading);
    const past = hosted ? null : goneOnAbout(bound, joined);
    if (past) {
      addPeople(past, { people: personOf(joined) }, view.reading);
      if (past.type === 'summit') addParticipants(past, joined);
      // `talks with X; he then takes part in a summit`: X has no part in what the next clause tells.
      const next = Math.min(...drafts.map(({ at }) => at));
      if (past.type === 'summit' || hasSemicolon(view, joined.mention.to, next)) continue;
    }
    const stop = continues.length > 1 ? stopOf(view, joined, continues) : undefined;
    const owner =
      inDraft(joined, drafts) ??
      ofParty(joined, drafts, ownerOf(view, drafts, stop ?? before, joined.mention.from));
    if (
      owner &&
      owner.type !== 'summit' &&
      (isUnmet(view, joined.mention) ||
        // `will fly to Moscow to press X to accept`: he is there.
        (isToBeMoved(view, joined.mention) && !isHostHere(view, joined, owner)))
    )
      continue;
    const met = owner && metOn(owner, view, joined);
    const actor = met ?? joined;
    if (isHostOfGuest(view, actor)) {
      for (const { draft } of drafts) {
        // `will visit Riga at the invitation of X, the first such trip since 1989`
        if (
          !draft.rules.includes('earlier') &&
          draft.hosts.some(({ value }) => actor.codes.includes(value))
        ) {
          addPeople(draft, { people: personOf(actor) }, view.reading);
        }
      }
    }
    if (!owner || isBehindEdition(view, owner, joined.mention.from)) continue;
    if (drafts.length === 0 && isNotThere(view, joined.mention, owner)) continue;
    if (joinsVisit(view, actor, owner)) {
      const party = {
        value: actor.codes[0] as string,
        from: actor.words[0],
        to: actor.words[1],
        rule: actor.rule,
      };
      for (const stop of tripOf(owner, bound)) {
        addPeople(stop, { people: personOf(actor) }, view.reading);
        merge(stop.visitors, [party]);
      }
      continue;
    }
    if (isCompanion(view, actor, owner, actors)) {
      const people = personOf(actor, owner.visitors[0]?.value ?? null);
      for (const stop of tripOf(owner, bound)) addPeople(stop, { people }, view.reading);
      owner.retinue.push(...people);
      continue;
    }
    const gathering = owner.type === 'summit';
    if (gathering && drafts.length === 0 && isOfOtherNews(bound, actor, owner)) continue;
    if (!met && !(gathering ? attends : takesPart)(view, actor, owner, drafts.length === 0)) continue;
    addPeople(owner, { people: personOf(actor) }, view.reading);
    if (gathering) {
      takeHost(view, actor, owner);
      addParticipants(owner, actor);
    }
  }
  addBodies(bound);
  addPlace(bound);
}

/** Somebody of the host's country, behind the journey there that the sentence tells. */
const isHostHere = ({ sentence }: View, { codes, mention }: Actor, visit: Draft): boolean =>
  visit.type === 'visit' &&
  visit.sentence === sentence.index &&
  visit.at < mention.from &&
  visit.hosts.some(({ value }) => codes.includes(value));

/** Who is told to be elsewhere; at a gathering one may be on a screen, come from any town, and be busy with whatever is done there. */
const isNotThere = (view: View, mention: Mention, owner: Draft): boolean =>
  owner.type === 'summit'
    ? isKept(view, mention) &&
      !hasWord(view, 'video', view.from, view.to) &&
      !hasWord(view, 'onScreen', view.from, view.to)
    : isElsewhere(view, mention, owner);

/**
 * Somebody of a party that the text has not told of a gathering, in a sentence that goes on about it and tells of a journey elsewhere
 * (`The forum is in Doha. X could then fly to Minsk to see Y`), or in another paragraph.
 */
function isOfOtherNews({ view, parted }: Bound, { codes }: Actor, { hosts, participants }: Draft): boolean {
  if ([...hosts, ...participants].some(({ value }) => codes.includes(value))) return false;
  // A line of a list says of nobody what he does.
  return (parted && predicateTime(view).time !== null) || leadsAway(view, hosts);
}

/** Whether a verb of a journey leads to a country where a gathering is not. */
const leadsAway = ({ triggers, mentions }: View, hosts: Draft['hosts']): boolean =>
  hosts.length > 0 &&
  triggers.some(
    ({ kind, frame, weak, to }) =>
      kind === 'verb' &&
      // `la guerre se poursuit en Ukraine`
      !weak &&
      (frame === 'travel' || frame === 'visit') &&
      mentions.some(
        (one) =>
          one.placeLike &&
          one.from >= to &&
          one.from - to <= 2 &&
          one.link !== 'from' &&
          !hosts.some(({ value }) => one.codes.includes(value)),
      ),
  );

/** Of the stops that a sentence goes on about the one in the country of somebody, else in that of the place named before him. */
function stopOf({ mentions }: View, { codes, mention }: Actor, stops: readonly Draft[]): Draft | undefined {
  if (codes.length > 0) return stops.find((draft) => isAt(draft, codes));
  const place = mentions.findLast((one) => one.placeLike && one.link === 'at' && one.to <= mention.from);
  return place && stops.find((draft) => isAt(draft, place.codes));
}

/** Behind a semicolon the text is at another edition of a gathering, or at none. */
const isBehindEdition = (view: View, draft: Draft, at: number): boolean =>
  draft.rules.includes('edition') &&
  draft.sentence === view.sentence.index &&
  hasSemicolon(view, draft.at, at);

/** The one engagement of the sentence that a person was read into by its frame. */
function inDraft(actor: Actor, drafts: Bound['drafts']): Draft | null {
  const { name } = actor;
  if (!name || drafts.length < 2) return null;
  const own = drafts.filter(({ draft }) => draft.people.some((person) => person.name.from === name.from));
  return own.length === 1 ? (own[0]?.draft ?? null) : null;
}

/** Of several engagements of a sentence the one that the country of a person takes part in, if it is not the nearest. */
function ofParty(actor: Actor, drafts: Bound['drafts'], nearest: Draft | null): Draft | null {
  const isIn = (draft: Draft): boolean => actor.codes.some((code) => partiesOf(draft).includes(code));
  if (drafts.length < 2 || !actor.name || nearest?.type === 'summit' || !nearest || isIn(nearest))
    return nearest;
  const own = drafts.filter(({ draft }) => isIn(draft));
  return own.length === 1 ? (own[0]?.draft ?? nearest) : nearest;
}

/** `Prince Willem-Alexander and Princess Máxima`: who is joined to a person of a party is of that party, if nothing else says. */
function withGroup(view: View, actor: Actor, actors: readonly Actor[]): Actor {
  if (!actor.name || actor.codes.length > 0 || actor.mention.kind === 'pronoun') return actor;
  if (actor.rank !== null && OUTSIDE.has(actor.rank)) return actor;
  const group = groupOf(view, actor.mention);
  const at = group.indexOf(actor.mention);
  if (group.length < 2 || group.length > 3 || at < 1) return actor;
  const before = actors.find((one) => one.mention === group[at - 1] && one.name && one.codes.length === 1);
  return before ? actorOf(actor, before.codes, 'named-together') : actor;
}

const personOf = (actor: Actor, code = actor.codes[0] ?? null): DraftPerson[] =>
  actor.name ? [{ name: actor.name, code }] : [];

/** All stops of the journey of which an engagement is one. */
function tripOf(owner: Draft, { drafts, recent }: Bound): readonly Draft[] {
  if (owner.type !== 'visit') return [owner];
  const traveller = owner.visitors[0]?.value;
  const stops = [...drafts.map(({ draft }) => draft), ...recent].filter(
    (draft) =>
      draft !== owner &&
      draft.type === 'visit' &&
      !draft.background &&
      draft.visitors.length === owner.visitors.length &&
      draft.visitors[0]?.value === traveller &&
      (draft.sentence === owner.sentence || draft.tour),
  );
  return [owner, ...stops];
}

/** A city of the host country in a sentence that goes on about the engagement, where none was named. */
function addPlace({ view, drafts, continues, distance }: Bound): void {
  for (const mention of view.mentions) {
    if (!mention.placeLike || !mention.city || !isStop(view, mention)) continue;
    const stop = continues.length > 1 ? continues.find((draft) => isAt(draft, mention.codes)) : continues[0];
    const owner = ownerOf(view, drafts, stop ?? null, mention.from);
    const site = owner?.place?.weak === true && owner.place.rule === null;
    if (!owner || (owner.place && !site) || owner.background || owner.video) continue;
    if (owner.tour && drafts.length > 0) continue;
    if (distance > NEAR) continue;
    const code = mention.codes[0] ?? null;
    // A gathering told without its place is where the next sentence has somebody speak at it.
    if (owner.type === 'summit' && owner.hosts.length === 0 && code && owner.participants.length > 0) {
      owner.hosts = [{ value: code, from: mention.from, to: mention.to, rule: 'later-place' }];
    }
    if (!owner.hosts.some((host) => host.value === code)) continue;
    owner.place = {
      value: mention.city,
      from: mention.from,
      to: mention.to,
      rule: 'later-place',
      code,
      weak: true,
    };
  }
}

/** After a preposition, or after a site and a comma: `at the Great Hall of the People, Beijing`. */
function isStop(view: View, mention: Mention): boolean {
  if (mention.link === 'at') return !leadsElsewhere(view, mention);
  const before = itemAt(view.mentions, view.mentions.indexOf(mention) - 1);
  return before?.form === 'seat' && mention.from - before.to === 1 && view.reading.norm(before.to) === ',';
}

function addParticipants(draft: Draft, actor: Actor): void {
  for (const value of actor.codes) {
    if (!draft.participants.some((read) => read.value === value)) {
      draft.participants.push({ value, from: actor.words[0], to: actor.words[1], rule: actor.rule });
    }
  }
}

function takesPart(view: View, actor: Actor, draft: Draft, loose: boolean): boolean {
  const parties = partiesOf(draft);
  if (!actor.name || !actor.codes.some((code) => parties.includes(code))) return false;
  if (!isPresent(view, actor) || isBygone(view, actor, draft) || isOfOtherTrip(view, actor, draft))
    return false;
  if (draft.sentence < view.sentence.index && isNoMember(view, actor, draft)) return false;
  if (isNotYet(draft) && (loose ? isNamedForOther(view, actor, draft) : hasDone(view, actor))) return false;
  if (draft.background && !loose)
    return draft.people.length === 0 || (actor.mention.from > draft.at && isBesideHim(view, actor.mention));
  return true;
}

/** `His talks prepare the state visit of X`: a journey of somebody else of the party that travels. */
function isOfOtherTrip({ reading, triggers }: View, { mention, codes, name }: Actor, draft: Draft): boolean {
  const noun = mention.link === 'of' && triggers.findLast((one) => one.to < mention.from);
  if (!name || !noun || !isJourneyNoun(noun.frame) || mention.from - noun.to > OF_WHOM) return false;
  if (!draft.visitors.some((read) => codes.includes(read.value))) return false;
  const last = reading.nameWords(name).at(-1);
  const travellers = draft.people.filter(({ code }) => code !== null && codes.includes(code));
  return travellers.length > 0 && travellers.every((one) => reading.nameWords(one.name).at(-1) !== last);
}

/** Between a journey and whose it is: a preposition, an article. */
const OF_WHOM = 2;

/** `the first since Calvin Coolidge`, `depuis le séjour de Stephen Harper`, `the last was Indira Gandhi, in 1983`: who came before. */
function isBygone(view: View, actor: Actor, draft: Draft): boolean {
  const { mention } = actor;
  const date = view.dates.find((one) => one.from >= mention.to && one.from - mention.to <= 3);
  // `la venue de Jacques Chirac en 2005`: of another year.
  if (date?.start?.year !== undefined && date.start.day === undefined && draft.start) {
    if (!draft.start.value.edtf.startsWith(String(date.start.year))) return true;
  }
  for (let back = mention.from - 1; back >= view.from && back >= mention.from - 6; back -= 1) {
    if (/^[,;:.]$/.test(view.reading.norm(back))) break;
    if (view.reading.date('since', back))
      return !view.dates.some((date) => date.from <= back + 1 && back < date.to);
  }
  const year = yearOf(draft);
  if (year === null) return false;
  return view.dates.some((date) => {
    const gap = date.from - mention.to;
    const told = date.start?.year;
    return gap >= 0 && gap <= 2 && told !== undefined && told < year;
  });
}

/** The year in which an engagement begins, if it is told. */
function yearOf(draft: Draft): number | null {
  const edtf = draft.start?.value.edtf;
  return edtf ? Number(edtf.slice(0, 4)) : null;
}
