import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a visit that the first stop of a journey was', () => {
  it.each([
    'Macky Sall flew first to Oslo, on an official visit that began on 2 May, then on 9 May to Riga.',
    'Macky Sall flew to Oslo, on an official visit that began on 2 May and in which he and Jonas Gahr Støre saw accords signed; then, on 9 May, to Riga, as the guest of Edgars Rinkēvičs.',
  ])('leads to no other: %s', (text) => {
    expect(told(text)).toEqual(['visit SEN>NOR 2024-05-02', 'visit SEN>LVA 2024-05-09']);
  });
});
