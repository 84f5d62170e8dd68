/** Who meets whom: the sides of a verb or noun of meeting. */
import { isOrganisation } from '../../engagement/party';
import type { Frame } from '../lexicon/verb';
import type { Mention } from '../mention';
import { holderOf } from '../gathering/held';
import type { Actor } from '../registry';
import { actsAt } from '../clauses/finite';
import { beforeArticle, isDefinite } from '../roles/before';
import { areOfSeveral, groupOf } from '../roles/group';
import { hasObjectPronoun, hasPartnerPronoun, isHimAnd, linkedAfter, objectOf } from '../roles/object';
import { nationalsBetween } from '../roles/nationals';
import { hasPossessive, isOwner, ownerOf } from '../roles/owner';
import { pairOf } from '../roles/pair';
import { subjectOf } from '../roles/subject';
import type { VerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { clauseAround, hasComma, hasWord, headOf, wordBetween, type View } from '../view';
import { relativeSubject } from './whose-visit';
import { sidesOfOccasion } from './occasion';
import { areOtherTalks, bothOfThen, ownersBefore } from './other-talks';
import { purposeStop } from './purpose';
import { actorsOf, othersThan, type Scene } from './scene';
import { areTogether, bringsTogether, drawnTo, isReciprocal, isSeeing } from './together';
import { isTopicsWith } from './topics-with';
import { followsComma } from './travellers';

/** The object of a verb of meeting: a country only after "with". */
export function personsOf(
  view: View,
  trigger: Trigger,
  options: { readonly links: readonly Mention['link'][] },
): Mention[] {
  const object = objectOf(view, trigger, options);
  if (isSubjectOfNext(view, trigger, object[0])) return [];
  return object.filter((mention) => mention.kind !== 'party' || mention.link === 'with');
}

/** `A day after Modi and Xi met in Tianjin, Trump said`, `leaders met in London after Orban called on them`: somebody with a verb of his own, behind who meets. */
function isSubjectOfNext(view: View, trigger: Trigger, mention: Mention | undefined): boolean {
  if (!mention || mention.link !== null) return false;
  const { reading } = view;
  const begin = beforeArticle(reading, mention.from);
  const parted =
    reading.norm(begin - 1) === ',' || PARTING.some((kind) => reading.wordBefore(kind, begin) >= 0);
  // `where X met him, Y added`: who is named behind may be him.
  const isSettled = parted && !hasObjectPronoun(view, trigger, trigger.from);
  // `Réunis à Arusha, les présidents ont salué`: who acts behind a participle that opens the sentence is its own subject.
  const isOther = subjectOf(view, trigger.from).some((one) => one.to <= trigger.from);
  return isSettled && isOther && actsAt(view, mention.to);
}

/** Words behind which a clause of its own stands: `after Orban called`, `as Trump said`. */
const PARTING = ['after', 'sameTime', 'while'] as const;

/** Who meets, as a verb or a noun of meeting tells it: subject, objects, partners; empty where it names nobody. */
export function meetingSides(scene: Scene, trigger: Trigger, group: VerbGroup): Actor[] {
  const { view } = scene;
  const then = bothOfThen(scene, trigger);
  if (then.length === 2) return [...then];
  if (trigger.kind === 'noun') {
    const pair = pairOf(view, trigger);
    if (pair.length === 2) return pair.flatMap((mention) => scene.registry.resolve(mention));
    const between = linkedAfter(view, trigger.to, Math.min(view.to, trigger.to + 24), ['between']);
    if (between.length) return actorsOf(scene, between);
    const drawn = drawnTo(view, trigger);
    if (areOfSeveral(drawn)) return actorsOf(scene, drawn);
    const nationals = nationalsBetween(view, trigger.to, Math.min(view.to, trigger.to + 24));
    if (nationals[0]?.link === 'between') return actorsOf(scene, nationals);
    // On whose margins they talk is no side of the talks.
    const margins = wordBetween(view, 'margins', trigger.to, view.to);
    const gathering = view.triggers.find((one) => one.frame === 'summit-noun' && one.from >= trigger.to);
    const limit = Math.min(margins < 0 ? view.to : margins, gathering?.from ?? view.to, trigger.to + 14);
    // `leur entretien de Brasilia`: where it was.
    const named = linkedAfter(view, trigger.to, limit, ['with', 'of']).filter(
      ({ city, link, from }) => city === null || link !== 'of' || from - trigger.to > 2,
    );
    const behind = actorsOf(scene, named);
    // `Rome a abrité les pourparlers de X et de Y`, `le tête-à-tête de X et Y`: theirs, and not of the subject.
    const owned =
      named[0]?.link === 'of' &&
      named.every(({ link, kind }) => (link === 'of' || link === null) && kind === 'person');
    if (owned && new Set(behind.flatMap(({ codes }) => codes)).size > 1) return behind;
    const owners = behind.length === 0 ? ownersBefore(view, trigger.from) : [];
    if (owners.length > 1) return actorsOf(scene, owners);
    const occasion = behind.length === 0 ? sidesOfOccasion(scene, trigger) : [];
    if (occasion.length) return occasion;
    // `a eu jeudi avec X une séance de travail`
    const before = behind.length ? [] : linkedAfter(view, trigger.from - 14, trigger.from, ['with']);
    const others = before.length ? actorsOf(scene, before) : behind;
    if (others.length === 0)
      others.push(
        ...actorsOf(
          scene,
          linkedAfter(view, trigger.to, limit, ['at', 'goal']).filter((mention) => mention.kind !== 'party'),
        ),
      );
    const relative = relativeSubject(view, trigger);
    if (others.length === 0 && relative) return actorsOf(scene, groupOf(view, relative));
    const owner = ownerOf(view, trigger);
    const stated = statedBefore(view, trigger.from);
    // `Albanese and Sogavare held talks about the pact with China`: what two talk about is with a third.
    if (areOfSeveral(stated) && others.every((one) => isInSubject(view, trigger, one))) others.length = 0;
    const subject = owner ? actorsOf(scene, [owner]) : actorsOf(scene, stated);
    // `La réunion s'est tenue lundi à Alep`, `Achgabat : entretien avec X`: of those whom the text speaks of.
    if (stated.length === 0 && !owner && !isGathered(view, trigger)) {
      const topic = scene.registry.topic;
      // `It was their first meeting since`: the one told before.
      const theirs =
        isDefinite(view.reading, trigger.from) ||
        (hasPossessive(view, trigger) && view.reading.date('since', trigger.to) === null);
      if (others.length === 0 && areOtherTalks(view, trigger)) return scene.registry.pair;
      if (
        others.length > 0
          ? isOpening(view, trigger) || isTopicsWith(view, trigger, named[0]) || isAlone(scene, trigger)
          : theirs && topic.length > 1
      )
        subject.push(...topic);
    }
    if (stated.length === 0 && !owner && others.length > 0 && subject.length === 0)
      subject.push(...subjectOfMain(scene, trigger, others));
    // `X et Y ont tenu à Tunis leur première réunion`
    const isSeveral = stated.length > 1 || (stated[0]?.kind === 'pronoun' && subject.length > 1);
    const together = isSeveral && isTheirs(view, trigger);
    if (others.length === 0 && trigger.weak && !together) return [];
    return unique([...subject.slice(0, 3), ...others]);
  }
  const opening = trigger.from === headOf(view) && trigger.tenses.includes('participle');
  const talks = talksBefore(view, group.from);
  const stated = subjectOf(view, group.from);
  const subject = actorsOf(
    scene,
    // `The Doha talks brought together X and Y`: the city tells where.
    opening ? subjectBehind(view, trigger) : talks ? stated.filter(({ to }) => to !== talks.from) : stated,
  );
  const object = actorsOf(
    scene,
    personsOf(view, trigger, {
      links: trigger.verb?.dative
        ? ['at', 'of', 'with']
        : trigger.weak && !isSeeing(view, trigger) && !bringsTogether(view, trigger)
          ? ['with']
          : [null, 'with'],
    }),
  );
  const stop = purposeStop(view, trigger)?.place.to ?? view.from;
  const fronted = actorsOf(
    scene,
    view.mentions.filter(
      (mention) =>
        mention.link === 'with' &&
        mention.from >= stop &&
        mention.kind !== 'party' &&
        // `Beside Lula's inauguration`: whose it is, and no partner.
        !isOwner(view, mention) &&
        mention.to <= group.from &&
        // `with Pence and Xi speaking`: its own subject.
        !groupOf(view, mention).some((one) => stated.includes(one)) &&
        !hasWord(view, 'sameTime', mention.to, group.from) &&
        !isComplement(view, trigger, mention),
    ),
  );
  object.push(...fronted);
  const before = object.length ? null : relativeObject(view, group.from);
  if (before) object.push(...actorsOf(scene, groupOf(view, before)));
  const main = subject.length || object.length === 0 ? [] : subjectOfMain(scene, trigger, object);
  const isTold = stated.length > 0 || talks !== null;
  // `À Nairobi se réunissent les présidents X et Y`: they are its subject.
  const isBehind = group.passive || hasWord(view, 'reflexive', group.from - 1, trigger.from);
  const inverted = isBehind && areOfSeveral(object);
  const isWhole = isTold || inverted;
  const first = subject.length ? subject : main.length ? main : isWhole ? [] : [...scene.registry.topic];
  if (object.length > 0 && isHimAnd(view, trigger))
    object.push(...othersThan(scene, [...first, ...object], group.from));
  const isHim = hasObjectPronoun(view, trigger, group.from) || hasPartnerPronoun(view, trigger);
  if (object.length === 0 && isHim) {
    return unique([...first, ...othersThan(scene, first, group.from)]);
  }
  const nationals =
    stated.length === 0 && object.length === 0 ? nationalsBetween(view, group.from - 8, group.from) : [];
  if (nationals.length && !isParted(view, nationals, group.from)) return actorsOf(scene, nationals);
  if (object.length === 0)
    return (first.length > 1 &&
      (!trigger.weak || isReciprocal(view, trigger) || areTogether(scene, trigger, subject))) ||
      first.some((actor) => actor.mention.plural && (isBloc(actor.codes) || actor.codes.length > 1))
      ? first
      : [];
  return unique([...first, ...object]);
}

/** Whether a country stands behind the subject of talks: `about the security pact with China`. */
const isInSubject = (view: View, { to }: Trigger, { mention }: Actor): boolean =>
  mention.kind === 'party' && hasWord(view, 'subjects', to, mention.from);

/** `A meeting in Doha brought X and Y together`: the talks that are the subject of a verb, or null. */
export function talksBefore(view: View, at: number): Trigger | null {
  const [from] = clauseAround(view, at);
  const noun = view.triggers.findLast((one) => one.to <= at);
  if (noun?.frame !== 'talks-noun' || noun.from < from) return null;
  const isBetween = ({ from: start, kind }: Mention): boolean =>
    start >= noun.to && start < at && kind !== 'party';
  return view.mentions.some(isBetween) ? null : noun;
}

/** `after talks with Netanyahu, flew to Bahrain to see the king`, `flew in late on Monday with eight ministers`: with whom something else was done. */
const isComplement = (view: View, trigger: Trigger, { from }: Mention): boolean =>
  view.triggers.some(
    (one) =>
      one !== trigger &&
      one.to <= from &&
      (from - one.to <= 4 ||
        (one.kind === 'verb' && TAKES_COMPANY.has(one.frame) && !hasComma(view, one.to, from))),
  );

/** Verbs whose `with` may stand behind a day and a place: `s'est entretenu lundi à Suva avec X avant de gagner Apia pour y voir Y`. */
const TAKES_COMPANY: ReadonlySet<Frame> = new Set(['travel', 'meet']);

/** `X, whom he had met in Rome`, `X, avec laquelle il s'était entretenu`: who stands before the relative clause of a verb that has a subject of its own in it. */
function relativeObject(view: View, at: number): Mention | null {
  const { reading, mentions } = view;
  for (let back = at - 1; back > view.from && back >= at - RELATIVE_WITHIN; back -= 1) {
    const norm = reading.norm(back);
    if (norm === ';' || norm === ':') return null;
    const partner = reading.word('with', back - 1) === back;
    if (partner ? !reading.word('who', back) : !reading.word('whom', back)) continue;
    const antecedent = mentions.findLast((one) => one.to <= back);
    if (!antecedent || antecedent.kind !== 'person' || back - antecedent.to > 2) return null;
    const own = mentions.some((one) => one.from > back && one.to <= at && one.link === null);
    return own ? antecedent : null;
  }
  return null;
}

/** Tokens from a relative word to its verb, at most: a pronoun, adverbs, auxiliaries. */
const RELATIVE_WITHIN = 7;

/** `Réunis à Astana autour de X, les présidents …`: the subject stands behind the comma. */
function subjectBehind(view: View, trigger: Trigger): Mention[] {
  const subject = view.mentions.find(
    (mention) => mention.from >= trigger.to && mention.link === null && mention.kind !== 'party',
  );
  return subject ? groupOf(view, subject) : [];
}

/** `After a meeting with X in Kigali, Y left`, `After meeting X in Kigali, Y left`: who acts in the main clause met whom its adjunct names. */
function subjectOfMain(scene: Scene, trigger: Trigger, others: readonly Actor[]): Actor[] {
  const { view } = scene;
  const { reading } = view;
  const from = headOf(view);
  if (trigger.from - from > 4 || !(reading.word('during', from) || reading.word('asides', from))) return [];
  const main = view.mentions.find(
    (one) =>
      one.from >= trigger.to &&
      one.link === null &&
      (one.kind === 'person' || one.kind === 'office') &&
      followsComma(view, one) &&
      !others.some((actor) => actor.mention === one || one.codes.some((code) => actor.codes.includes(code))),
  );
  return main ? actorsOf(scene, groupOf(view, main)) : [];
}

/** Whether a verb behind talks says whom they brought together. */
function isGathered(view: View, trigger: Trigger): boolean {
  const verb = view.triggers.find((one) => one.from >= trigger.to && one.kind === 'verb');
  if (!verb || (verb.frame !== 'mediate' && verb.verb?.assembles !== true)) return false;
  if (personsOf(view, verb, { links: [null] }).length === 0) return false;
  return talksBefore(view, verb.from) === trigger;
}

/** `used the G20 summit for talks with X`: the subject, and not what a gathering is named after. */
function statedBefore(view: View, at: number): readonly Mention[] {
  const stated = subjectOf(view, at);
  const [first] = stated;
  return first && isOfGatheringName(view, first) ? subjectOf(view, first.from) : stated;
}

/** An organisation right before the noun of its gathering. */
const isOfGatheringName = ({ triggers }: View, { form, to }: Mention): boolean =>
  form === 'organisation' && triggers.some((one) => one.frame === 'summit-noun' && one.from === to);

/** `held a session`, `had a second, undisclosed conversation`: talks that their subject has. */
const isTheirs = (view: View, { from }: Trigger): boolean =>
  holderOf(view, from) >= 0 || wordBetween(view, 'spends', from - HAD_WITHIN, from) >= 0;

/** Tokens from a verb of having to its object, at most. */
const HAD_WITHIN = 6;

/** Nothing but a date or a place before the noun. */
const isOpening = (view: View, trigger: Trigger): boolean =>
  trigger.from === view.from || /^[:–—]$/.test(view.reading.norm(trigger.from - 1));

/** `On the sidelines, a meeting with X is planned`, beside a gathering of which the text speaks: nobody else is named before. */
const isAlone = ({ view, registry }: Scene, { from }: Trigger): boolean => {
  const named = view.mentions.some(
    (one) => one.kind !== 'party' && one.to <= from && (one.codes.length > 0 || view.knows(one)),
  );
  if (named) return false;
  if (wordBetween(view, 'margins', view.from, view.to) >= 0) return true;
  return registry.gathering !== null && wordBetween(view, 'indefinite', from - 3, from) >= 0;
};

/** Whether a comma or another verb parts those named from their verb. */
const isParted = (view: View, named: readonly Mention[], at: number): boolean => {
  const to = named.at(-1)?.to ?? at;
  return hasComma(view, to, at) || view.triggers.some((one) => one.from >= to && one.to <= at);
};

function unique(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>();
  return actors.filter((actor) => {
    const key = `${actor.codes.join()}|${actor.name ? `${actor.name.from}-${actor.name.to}` : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether an organisation is among the parties. */
export const isBloc = (codes: readonly string[]): boolean => codes.some(isOrganisation);
