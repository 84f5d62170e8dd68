/** Spanish inflection by rule: demonyms in gender and number, verbs in the persons and tenses that news use. */
import type { VerbRow } from '../verb';

const plural = (word: string): string => {
  if (/[sx]$/.test(word)) return word;
  if (/(és|ón|án|ín)$/.test(word)) return word;
  return /[aeiouáéó]$/.test(word) ? `${word}s` : `${word}es`;
};

const unaccented = (word: string): string =>
  word.replace(/[áéíóú](?=[ns]$)/, (letter) => 'aeiou'['áéíóú'.indexOf(letter)] ?? letter);

/** `francés` → francés, franceses, francesa, francesas; `iraní` → iraní, iraníes; `belga` → belga, belgas. */
export function demonymForms(masculine: string): string[] {
  if (/o$/.test(masculine)) {
    const stem = masculine.slice(0, -1);
    return [masculine, `${masculine}s`, `${stem}a`, `${stem}as`];
  }
  if (/[íú]$/.test(masculine)) return [masculine, `${masculine}es`, `${masculine}s`];
  if (/[áéíóú][ns]$/.test(masculine)) {
    const stem = unaccented(masculine);
    return [masculine, `${stem}es`, `${stem}a`, `${stem}as`];
  }
  if (/ol$/.test(masculine)) return [masculine, `${masculine}es`, `${masculine}a`, `${masculine}as`];
  return [masculine, plural(masculine)];
}

type Row = Omit<VerbRow, 'forms'>;

/** Verbs in -er and in -ir part only in forms that news of others do not use. */
const ER = {
  present: ['e', 'en'],
  past: ['ió', 'ieron'],
  imperfect: ['ía', 'ían'],
  participle: 'id',
  gerund: 'iendo',
  wish: ['a', 'an'],
} as const;

/** The vowels of the three conjugations. */
const ENDINGS = {
  ar: {
    present: ['a', 'an'],
    past: ['ó', 'aron'],
    imperfect: ['aba', 'aban'],
    participle: 'ad',
    gerund: 'ando',
    wish: ['e', 'en'],
  },
  er: ER,
  ir: ER,
} as const;

/** What of a verb does not follow its ending. */
interface Irregular {
  readonly present?: string;
  readonly past?: string;
  readonly participle?: string;
  readonly future?: string;
  readonly gerund?: string;
}

/** A verb by its infinitive, with the forms that do not follow it: `verb('llegar', row)`. Words after it are kept. */
export function verb(infinitive: string, row: Row, own: Irregular = {}): VerbRow {
  const [head = '', ...tail] = infinitive.split(' ');
  const rest = tail.length ? ` ${tail.join(' ')}` : '';
  const stem = head.slice(0, -2);
  const set = ENDINGS[head.slice(-2) as keyof typeof ENDINGS];
  const future = own.future ?? head.replace('í', 'i');
  const all = (forms: readonly string[] | string): string =>
    (typeof forms === 'string' ? forms.split(',') : forms).map((form) => form + rest).join(',');
  const participle = own.participle ?? `${stem}${set.participle}o`;
  const bare = participle.slice(0, -1);
  return {
    ...row,
    forms: {
      infinitive: all([head]),
      present: all(own.present ?? set.present.map((end) => stem + end)),
      future: all([`${future}á`, `${future}án`]),
      conditional: all([`${future}ía`, `${future}ían`]),
      imperfect: all(set.imperfect.map((end) => stem + end)),
      past: all(own.past ?? set.past.map((end) => stem + end)),
      participle: all([`${bare}o`, `${bare}a`, `${bare}os`, `${bare}as`]),
      gerund: all(own.gerund ?? [`${stem}${set.gerund}`]),
    },
  };
}

/** `minero` → minero, minera, mineros, mineras; `puerto` → puerto, puerto, puertos, puertos: four forms that go together. */
export function inflect(word: string, kind: 'noun' | 'adjective'): string[] {
  const many = /ón$/.test(word)
    ? `${word.slice(0, -2)}ones`
    : /z$/.test(word)
      ? `${word.slice(0, -1)}ces`
      : plural(word);
  if (kind === 'noun') return [word, word, many, many];
  const feminine = /o$/.test(word) ? `${word.slice(0, -1)}a` : word;
  return [word, feminine, many, `${feminine}s`];
}
