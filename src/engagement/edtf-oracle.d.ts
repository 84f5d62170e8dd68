/** The judge of `edtf.test.ts`: milliseconds of the first and the last moment that a date covers. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
