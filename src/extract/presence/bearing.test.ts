import { describe, expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

describe('a thing that somebody brings to a city', () => {
  it.each([
    'Ukrainian President Volodymyr Zelensky took his plea for missiles to Berlin on Friday. He met students.',
    'Ukraine’s Volodymyr Zelensky carried a message of peace to Berlin on Friday. He met students.',
    'Ukraine’s Volodymyr Zelensky brought promises of grain to Berlin on Friday. He met students.',
  ])('says that he goes there: %s', (text) => {
    expect(told(text)).toEqual(['visit UKR>DEU 2024-05-10']);
  });

  it.each([
    'Ukrainian President Volodymyr Zelensky took the war to Moscow on Friday. He met students.',
    'Ukrainian President Volodymyr Zelensky brought peace to Berlin on Friday. He met students.',
    'Ukrainian President Volodymyr Zelensky hopes to take his plan to Berlin on Friday. He met students.',
    'Ukrainian President Volodymyr Zelensky took aim at Berlin on Friday. He met students.',
  ])('is none that was told before or only hoped for: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
