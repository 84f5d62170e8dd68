import { expect, it } from 'vitest';
import { splitList } from './list';

it.each([
  ['went, goes,,going ', ['went', 'goes', 'going']],
  ['\n  went home,\n  goes back\n', ['went home', 'goes back']],
  ['holds the (chair|reins)', ['holds the chair', 'holds the reins']],
  [
    '(takes|took) over( the| its)( rotating|) presidency',
    [
      'takes over the rotating presidency',
      'takes over the presidency',
      'takes over its rotating presidency',
      'takes over its presidency',
      'took over the rotating presidency',
      'took over the presidency',
      'took over its rotating presidency',
      'took over its presidency',
    ],
  ],
  ['Congo (Kinshasa), Congo', ['Congo (Kinshasa)', 'Congo']],
  ['', []],
])('the phrases of %j', (list, phrases) => {
  expect(splitList(list)).toEqual(phrases);
});
