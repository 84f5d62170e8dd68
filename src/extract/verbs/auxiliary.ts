/** Words that stand before a verb and say its time, or that something is done to somebody. */
import { WORD_NUMBERS } from '../text/trie';

/** Being, having and what makes a future, for `Reading.anyWord`. */
export const AUXILIARY = WORD_NUMBERS.setOf(['have', 'had', 'be', 'was', 'been', 'will', 'willBe']);
