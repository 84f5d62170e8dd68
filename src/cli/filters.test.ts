import { Command } from 'commander';
import { expect, it } from 'vitest';
import { addFilterOptions, filterOf, type FilterOptions } from './filters';

const filterFrom = (...flags: string[]) =>
  filterOf(addFilterOptions(new Command()).parse(flags, { from: 'user' }).opts<FilterOptions>());

it('takes values of a list together or one by one', () => {
  expect(filterFrom('--country', 'RUS', '--country', 'MLI')).toEqual(filterFrom('--country', 'RUS,MLI'));
  expect(filterFrom('--sector', 'energy', '--sector', 'defence').sectors).toEqual(['energy', 'defence']);
});

it('takes the later of two dates for the same bound', () => {
  expect(filterFrom('--from', '2010', '--from', '2015')).toEqual(filterFrom('--from', '2015'));
});
