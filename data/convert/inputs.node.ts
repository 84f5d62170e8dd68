/** The inputs of the conversion from the disk and from i18n-iso-countries. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import codes from 'i18n-iso-countries/codes.json';
import english from 'i18n-iso-countries/langs/en.json';
import french from 'i18n-iso-countries/langs/fr.json';
import type { Inputs } from './files';

/** `root` is the folder `data`. */
export function readInputs(root: string): Inputs {
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    // The package writes Kosovo XKK; the European Union, the IMF and the data here write XKX.
    codes: Object.fromEntries(codes.map(([two, three]) => [two!, three === 'XKK' ? 'XKX' : three!])),
    names: { en: english.countries, fr: french.countries },
  };
}
