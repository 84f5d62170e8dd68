#!/usr/bin/env node
// node src/extract/lexicon/leaders.build.mjs LEADERS.csv > src/extract/lexicon/leaders.json
// Who led which country when, from a table `country,person,role,start,end,source`: one line a person, "CODE|Name|from|to" in years.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .map((line) =>
    (line.match(/("([^"]*)"|[^,]*)(,|$)/g) ?? []).map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '')),
  );
const spans = new Map();
for (const [code, person, role, start, end] of rows) {
  if (!person || !start || role === 'effective_leader' || (end && end < '1988')) continue;
  const name = person.replace(/\s+/g, ' ').trim();
  if (
    !/^\p{Lu}[^\s]*( [\p{L}'’.-]+)+$/u.test(name) ||
    /\b(da|do|dos)\s+(Ar|Rein|Pa|Din|Su|Es|Jap)/.test(name)
  )
    continue;
  const key = `${code}|${name}`;
  const span = spans.get(key) ?? [9999, 0];
  spans.set(key, [Math.min(span[0], +start.slice(0, 4)), Math.max(span[1], end ? +end.slice(0, 4) : 2030)]);
}
const lines = [...spans].map(([key, [from, to]]) => `${key}|${from}|${to}`).sort();
process.stdout.write(`[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
