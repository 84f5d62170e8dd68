/** Puts two sentences that each tell an engagement into one text, which tells both. */
import type { Engagement } from '../../../src/engagement/engagement';
import { lowered } from '../lowered';
import { type Wording } from '../wordings';

/** A row of `rules/joinings.csv`. */
export interface Joining {
  readonly lang: string;
  readonly kind: string;
  /** `{A}` and `{B}` are the sentences without their stop, `{a}` and `{b}` with a small letter where it is no name, `{N}` the last name of whom the first is about, `{p}` what the second says of its subject. */
  readonly pattern: string;
  /** The share of texts that may be read otherwise. */
  readonly most: string;
}

/** A sentence and what it tells alone. */
export interface Told {
  readonly row: Wording;
  readonly engagements: readonly Engagement[];
}

/** A text of two sentences, and what it tells. */
export interface Composition {
  readonly text: string;
  readonly engagements: readonly Engagement[];
}

/** Two sentences by a pattern; null where they have no place in it, or a party in common. */
export function compose(first: Told, second: Told, { pattern }: Joining): Composition | null {
  if (!first.row.sentence.endsWith('.') || !second.row.sentence.endsWith('.')) return null;
  const [a, b] = [bodyOf(first), bodyOf(second)];
  const isOneSentence = !pattern.includes('}. ') && !pattern.includes('\\n');
  if (isOneSentence && (!isSingle(a) || !isSingle(b))) return null;
  const parties = first.engagements.flatMap(partiesOf);
  if (second.engagements.flatMap(partiesOf).some((code) => parties.includes(code))) return null;
  const shares = pattern.includes('{p}');
  const [subject, other] = [shares ? subjectOf(first) : null, shares ? subjectOf(second) : null];
  if (shares && (!subject || !other)) return null;
  const text = pattern
    .replace('{A}', a)
    .replace('{B}', b)
    .replace('{a}', lowered(a, first.row.lang))
    .replace('{b}', lowered(b, second.row.lang))
    .replace('{N}', subject?.name.split(' ').at(-1) ?? '')
    .replace('{p}', b.slice(other?.to))
    .replace(/ que (?=[aeiouéèêhâœ])/i, ' qu’')
    .replaceAll('\\n', '\n');
  return { text, engagements: [...first.engagements, ...second.engagements.map(actedBy(subject))] };
}

const bodyOf = ({ row }: Told): string => row.sentence.slice(0, -1);

/** Abbreviations before a name end no sentence. */
const isSingle = (body: string): boolean =>
  !/[.!?;:|–—“”"«»\n] /.test(body.replace(/\b(M|Mr|Mrs|Dr|U\.S|St|[A-Z])\. /g, '$1 '));

const partiesOf = ({ visitors, hosts, participants }: Engagement): string[] => [
  ...visitors,
  ...hosts,
  ...participants,
];

/** A traveller with whom a sentence begins: his name and party, and where what is said of him begins. */
interface Subject {
  readonly name: string;
  readonly party: string;
  readonly to: number;
}

/** Characters in which a sentence names its subject, at most. */
const NAMED_WITHIN = 75;

/** Behind a subject no verb of his: a list, an apposition, the verb of a host. */
const NO_PREDICATE =
  /^ (and|et|on|at|counterpart|of|de|du|des|who|qui|to|in|à|en|with|avec|has (been )?(visited|host|receiv)|a accueilli|a reçu|accueill|re[cç]oit|recevra)/;

/** The one traveller of a sentence that begins with him, or null. */
function subjectOf({ row, engagements }: Told): Subject | null {
  const [one] = engagements;
  const [person] = one?.people ?? [];
  const [party] = one?.visitors ?? [];
  if (engagements.length !== 1 || one?.type !== 'visit' || one.visitors.length + one.people.length !== 2)
    return null;
  const ends = (['people', 'visitors'] as const).map(
    (field) => one.evidence.find((evidence) => evidence.field === field)?.span[1] ?? Infinity,
  );
  const to = Math.max(...ends);
  if (!person || !party || to > NAMED_WITHIN || !isSingle(bodyOf({ row, engagements }))) return null;
  // What else it tells stands behind him: `Ottawa is where he flies` says nothing of a subject.
  const isBehind = one.evidence.every(
    ({ field, span }) => span[0] >= to || field === 'people' || field === 'visitors',
  );
  if (!isBehind) return null;
  const [subject, predicate] = [row.sentence.slice(0, to), row.sentence.slice(to)];
  const isHis = /^\p{Lu}[^,]*$/u.test(subject) && /^ \p{Ll}/u.test(predicate) && !NO_PREDICATE.test(predicate);
  return isHis ? { name: person.name, party, to } : null;
}

/** What a sentence tells, of another traveller. */
const actedBy =
  (subject: Subject | null) =>
  (one: Engagement): Engagement =>
    subject
      ? { ...one, visitors: [subject.party], people: one.people.map((person) => ({ ...person, name: subject.name })) }
      : one;
