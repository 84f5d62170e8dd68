/** What the page opens on when the address asks for nothing: a question that can be read, never the whole file. */
import { dayOf } from '../engagement/day';
import { EMPTY_FILTER, type Filter } from '../filter/filter';

/** Russia together with any country of Africa, since 2010. */
export const FIRST_QUESTION: Filter = {
  ...EMPTY_FILTER,
  countries: ['RUS', 'AFRICA'],
  countryMode: 'all',
  from: dayOf(2010, 1, 1),
};
