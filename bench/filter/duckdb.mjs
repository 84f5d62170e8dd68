// duckdb-wasm, in its worker: one statement a move, with a group-by for each facet under the other clauses.
import * as duckdb from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { tableFromArrays } from 'apache-arrow';
import { unrolledColumns } from './arquero.mjs';
import { emptyCounts } from './rows.mjs';

const FACETS = ['months', 'visitors', 'hosts', 'types', 'sectors'];

export async function build({ columns }) {
  const { start, month, visitor, host, type, sectors } = columns;
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerUrl));
  await database.instantiate(wasmUrl);
  const connection = await database.connect();
  const insert = (name, arrays) =>
    connection.insertArrowTable(tableFromArrays(arrays), { name, create: true });
  await insert('rows', { start, month, visitor, host, type, sectors });
  await insert('unrolled', unrolledColumns(columns));
  return async (filter) => {
    const counts = emptyCounts();
    const result = await connection.query(statementOf(filter));
    const [facets, keys, values] = ['facet', 'key', 'n'].map((name) => result.getChild(name));
    for (let i = 0; i < result.numRows; i++) {
      const facet = facets.get(i);
      if (facet === FACETS.length) counts.shown = Number(values.get(i));
      else counts[FACETS[facet]][keys.get(i)] = Number(values.get(i));
    }
    return counts;
  };
}

function statementOf({ from, to, types, hosts, sectors }) {
  const mask = sectors.reduce((bits, code) => bits | (1 << code), 0);
  const clauses = {
    date: from === null ? null : `start >= ${from} and start < ${to}`,
    types: types.length ? `type in (${types})` : null,
    hosts: hosts.length ? `host in (${hosts})` : null,
    sectors: sectors.length ? `(sectors & ${mask}::uinteger) <> 0` : null,
  };
  const where = (own) => {
    const left = Object.entries(clauses).flatMap(([clause, sql]) => (sql && clause !== own ? [sql] : []));
    return left.length ? `where ${left.join(' and ')}` : '';
  };
  const counted = (facet, column, source, own) =>
    `select ${facet} as facet, ${column}::integer as key, count(*) as n from ${source} ${where(own)} group by ${column}`;
  return [
    counted(0, 'month', 'rows', 'date'),
    counted(1, 'visitor', 'rows', null),
    counted(2, 'host', 'rows', 'hosts'),
    counted(3, 'type', 'rows', 'types'),
    counted(4, 'sector', 'unrolled', 'sectors'),
    `select 5 as facet, 0 as key, count(*) as n from rows ${where(null)}`,
  ].join(' union all ');
}
