/** Ids that are derived from what an engagement is, so that the same one gets the same id in every file. */
import type { Engagement } from './engagement';

/**
 * `visit-mli-rus-2025-06-22`, `summit-russia-africa-summit-2023-07-27`: type, series or parties (visitors, then hosts, then
 * participants, each sorted), start. At most eight parties are spelt out; a larger gathering gives their number.
 */
export function engagementId(
  engagement: Pick<Engagement, 'type' | 'series' | 'visitors' | 'hosts' | 'participants' | 'start'>,
): string {
  const parties = [engagement.visitors, engagement.hosts, engagement.participants].flatMap((list) =>
    [...list].sort(),
  );
  const unique = [...new Set(parties)];
  const who =
    engagement.series ??
    (unique.length > 8 ? `${unique.slice(0, 3).join('-')}-and-${unique.length - 3}` : unique.join('-'));
  return [engagement.type, who, engagement.start ?? 'undated']
    .filter(Boolean)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-+$/, '');
}
