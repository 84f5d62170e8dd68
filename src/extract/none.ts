/**
 * Nothing of a kind. V8 keeps arrays of objects apart from those that never held any, and `[]` as a property is one of these: rules
 * over what a text mostly has some of would be compiled for both. This one has held something.
 */
const held: unknown[] = [null];
held.length = 0;

export const NONE = held as readonly unknown[] as readonly never[];
