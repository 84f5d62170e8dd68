/** What has been done a moment ago: `vient de recevoir`, `acaba de visitar`. */
import type { LanguageData } from '../lexicon/lexicon';
import type { Reading } from '../text/recognise';

/** Where the words for it end that begin at a token, right before an infinitive; 0 where they only say whence somebody comes. */
export function justDoneEnd(reading: Reading, { endings }: LanguageData, at: number): number {
  const end = reading.word('justDone', at);
  if (end === 0) return 0;
  let verb = end;
  while (reading.word('reflexive', verb) > 0 || reading.word('there', verb) > 0) verb += 1;
  const form = reading.tokens[verb]?.form;
  if (form?.kind !== 'word' || form.cap) return 0;
  const isVerb = endings.infinitive.test(form.norm) || reading.date('departure', verb) !== null;
  return isVerb ? end : 0;
}
