/**
 * Text to engagements.
 *
 * tokens → sentences → mentions, dates, triggers → main clauses → drafts of each sentence → engagements of the document.
 * Pure, and linear in the length of the text: sentences are bounded, and each looks back only at a bounded past.
 */
import { parseIsoDay, type Day } from '../engagement/day';
import type { Source } from '../engagement/engagement';
import { issue, type Fault, type Issue } from '../engagement/issue';
import { leaveOutAsides } from './text/asides';
import { isEntry, isShouted, readDateline, readDayHead, readReportDay, type Dateline } from './text/dateline';
import type { Extraction, TextDocument } from './document';
import { LANGUAGES } from './language';
import { monthUnder, type EntryMonth } from './dates/entry-day';
import { readDates } from './dates/grammar';
import { compileLexicon, type Lexicon } from './lexicon/compile';
import { mainClauses } from './clauses/main';
import { Reading } from './text/recognise';
import { segment, type Sentence } from './text/segment';
import { joinStopLines } from './text/stop-lines';
import { Narrator } from './story/narrator';
import { copyView, mayTell, readView, type View } from './view';
import { writeEngagements, type Story } from './write';
import { itemAt } from './spans';

/**
 * Extracts the engagements that a document tells. Never throws on a text; what is wrong with it is an issue: also that it does
 * not say its language (see `withLanguage`), or one that cannot be read.
 */
export function extractDocument(document: TextDocument): Extraction {
  const issues: Issue[] = [];
  const lang = languageOf(document, issues);
  const source: Source = {
    id: document.id,
    title: document.title ?? null,
    publisher: document.publisher ?? null,
    author: document.author ?? null,
    lang: lang ?? document.lang ?? null,
    published: document.published ?? null,
    url: document.url ?? null,
    licence: null,
    text: document.text,
  };
  const data = lang ? LANGUAGES.get(lang) : undefined;
  if (!data) return { source, engagements: [], issues };
  const published = document.published ? parseIsoDay(document.published) : null;
  if (document.published && published === null) {
    const fault = { code: 'bad-published', value: document.published } as const;
    issues.push(issue(document.id, 'published', fault, 'warning'));
  }
  const story = readStory(document.text, compileLexicon(data), published);
  return { source, engagements: writeEngagements(story, document), issues };
}

function languageOf(document: TextDocument, issues: Issue[]): string | null {
  const given = document.lang?.slice(0, 2).toLowerCase() ?? null;
  if (given && LANGUAGES.has(given)) return given;
  const known = [...LANGUAGES.keys()].join(', ');
  const fault: Fault = given
    ? { code: 'unknown-language', value: given, known }
    : document.text.trim()
      ? { code: 'undetected-language', known }
      : { code: 'no-text' };
  issues.push(issue(document.id, 'lang', fault));
  return null;
}

function readStory(text: string, lexicon: Lexicon, given: Day | null): Story {
  const written = lexicon.tokeniser.tokenise(text);
  const { tokens, sentences: lines } = leaveOutAsides(written, segment(written, lexicon), lexicon);
  const undated = new Reading(text, tokens, given);
  const sentences = joinStopLines(undated, lexicon, lines);
  if (!mayTell(undated, sentences)) return { reading: undated, published: given, drafts: [] };
  const published = given ?? reportDay(undated, lexicon, sentences);
  const reading = published === given ? undated : new Reading(text, tokens, published);
  const datelines: (Dateline | null)[] = [];
  let month: EntryMonth | null = null;
  const views: View[] = [];
  for (const sentence of onceEach(reading, sentences)) {
    const before = itemAt(sentences, sentence.index - 1);
    const first = before?.paragraph !== sentence.paragraph;
    const day = before && !first && isFirst(sentences, before) ? readDayHead(reading, before) : null;
    // The lines of a paper may have been run together: `… un accord. DOHA – Les ministres`.
    const opens = first || day !== null || isShouted(reading, sentence) || isEntry(reading, sentence);
    const dateline = opens ? readDateline(reading, lexicon, sentence) : null;
    // `LIBYA, JANUARY – 8th: …`
    if (dateline)
      month = monthUnder(reading, readDates(reading, sentence.from, dateline.to), sentence.from, month);
    const view = readView(reading, lexicon, sentence, { from: dateline?.to ?? sentence.from, day, month });
    month = monthUnder(reading, view.dates, view.from, month);
    const clauses = mainClauses(view);
    for (const clause of clauses) {
      datelines.push(clause === clauses[0] ? dateline : null);
      views.push(numbered(clause, views.length));
    }
  }
  const drafts = new Narrator(reading, views, datelines, published).tell();
  return { reading, published, drafts };
}

/** The day that the head of an article tells, where nothing else says when it came out: pasted texts keep their dateline. */
function reportDay(reading: Reading, lexicon: Lexicon, sentences: readonly Sentence[]): Day | null {
  const head = sentences[0];
  return head ? readReportDay(reading, lexicon, head) : null;
}

/** A sentence, or a clause of one, with its number among all of the text. */
function numbered(view: View, index: number): View {
  if (view.sentence.index === index) return view;
  const { from, to, paragraph } = view.sentence;
  const copy = copyView(view);
  copy.sentence = { index, from, to, paragraph };
  return copy;
}

const isFirst = (sentences: readonly Sentence[], { index, paragraph }: Sentence): boolean =>
  itemAt(sentences, index - 1)?.paragraph !== paragraph;

/** Sentences that stand twice, as in an article printed twice in one file, are read once. */
function onceEach(reading: Reading, sentences: readonly Sentence[]): Sentence[] {
  const seen = new Set<string>();
  return sentences.filter(({ from, to }) => {
    const text = reading.slice(from, to);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
