/**
 * The UTF-16 code unit at a place within a text. `text.charCodeAt(at)`, called in another way: V8 keeps texts in some ten forms
 * (one byte or two a character, slices, joints …), and a method that is looked up on more than four of them is looked up anew
 * at each call. Here it is not looked up, which is six times as fast in the loops over characters; a place beyond the end of
 * the text costs that much again.
 */
export const codeAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (
  text: string,
  at: number,
) => number;
