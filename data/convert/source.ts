/** The sources that rows name, as stable ids: `us-state-travels#1914` for a record of a data set, the address for a page. */

/** What a row writes → the id of the data set and the part that numbers the record. */
const RECORDS: readonly (readonly [RegExp, string])[] = [
  [/^HistoryAtState\/travels .*#(\d+)$/, 'us-state-travels'],
  [/^HistoryAtState\/visits .*#(\d+)$/, 'us-state-visits'],
  [/^China Vitae via gbwalker all_engagements line (\d+)/, 'china-vitae'],
  [/^CEIAS Who-Where-When v1\.1 row (\d+)$/, 'ceias'],
  [/^pmindia\.gov\.in .*line (\d+)\)/, 'pmindia'],
  [/^dribbleware\/modi-tours ([A-Z]{2})\.json$/, 'modi-tours'],
  [/^French MFA trips .*deplacement_([A-Z]+)_PR_2012_2015\.csv:(\d+)$/, 'maedi'],
];

/** The ids of the sources in a cell that parts them by ` ; `. Notes behind an address are left out. */
export function sourceIds(text: string): string[] {
  return text.split(/ ; /).flatMap((part) => {
    const note = part.trim();
    const address = /^(?:page )?(https?:\/\/\S+)/.exec(note)?.[1];
    if (address) return [addressId(address)];
    // The tail of a remark such as “; dates are those of the whole tour” names no source.
    for (const [pattern, dataset] of RECORDS) {
      const match = pattern.exec(note);
      if (match) return [`${dataset}#${match.slice(1).join('-')}`];
    }
    throw new Error(`sourceIds: “${note}” names no known source`);
  });
}

/** An address as an id: without the fragment, and without the semicolon that parts the items of a cell. */
export function addressId(address: string): string {
  return address.replace(/#.*$/, '').replaceAll(';', '%3B');
}

/** The data set of a source id, or the address itself for a page. */
export function datasetOf(id: string): string {
  return /^https?:/.test(id) ? id : id.replace(/#.*$/, '');
}
