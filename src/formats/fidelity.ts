/** What an SVG file must not hold if it is to look alike in browsers, editors, office programs and print. */

/** Why each pattern is kept out: the program that gets it wrong, or what it would depend on. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/<foreignObject/i, 'foreignObject is left blank outside browsers'],
  [/<style|\sstyle=|\sclass=/i, 'styles by CSS are lost in editors and some renderers'],
  [/var\(|currentColor|inherit"/i, 'colours must be literal: what they refer to stays behind'],
  [/<marker|marker-(start|mid|end)=/i, 'markers are lost or black in GIMP, LibreOffice and LaTeX'],
  [
    /clip-path|<mask|<filter|paint-order|textLength/i,
    'clipping, masks and filters are dropped by office programs',
  ],
  [/dominant-baseline|alignment-baseline/i, 'baselines are ignored outside browsers'],
  [/<script|\son\w+=/i, 'a drawing runs nothing'],
  [/<image|@import|@font-face|href="(?!#)/i, 'the file must not need another file'],
  [/<svg[^>]*<svg|\swidth="[^"]*%|\sheight="[^"]*%/i, 'sizes are absolute'],
  [/="[^"]*\b(NaN|Infinity|undefined|null)\b[^"]*"/, 'a coordinate is not a number'],
  [
    /\s(?:x|y|[xy][12]|c[xy]|r|rx|width|height|d|transform|stroke-width)="[^"]*\.\d{3}/,
    'numbers have at most two decimals',
  ],
];

/** What is wrong with a file, in words with the place; empty for a good one. Labels and texts are not looked into. */
export function findInfidelities(svg: string): string[] {
  const drawn = svg.replace(/aria-label="[^"]*"/g, '').replace(/>[^<]*</g, '><');
  const found = FORBIDDEN.flatMap(([pattern, reason]) => {
    const match = pattern.exec(drawn);
    return match ? [`${reason}: ${drawn.slice(Math.max(0, match.index - 20), match.index + 60)}`] : [];
  });
  return [...found, ...findIdFaults(drawn)];
}

/** Ids that come twice, lack the prefix that all share, or are referred to and missing. */
function findIdFaults(svg: string): string[] {
  const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
  const known = new Set(ids);
  const prefix = /^e[0-9a-z]{7}(?=[-_])/.exec(ids[0] ?? '')?.[0];
  const dangling = [...svg.matchAll(/href="#([^"]*)"/g)]
    .map((match) => match[1] ?? '')
    .filter((id) => !known.has(id));
  return [
    ...(ids.length > known.size ? ['an id comes twice'] : []),
    ...ids
      .filter((id) => !prefix || !id.startsWith(prefix))
      .map((id) => `the id ${id} could clash in another page`),
    ...[...new Set(dangling)].map((id) => `there is no ${id} to refer to`),
  ];
}
