/** Whether a draft tells enough to stand. */
import type { Draft } from './draft';
import { codes } from './same';
import { goesHome } from './seats';

/** Whether a draft tells enough to stand: a visit both sides, a meeting two, a gathering a host or a party. */
export function isComplete(draft: Draft): boolean {
  if (draft.rules.includes('void')) return false;
  if (draft.type === 'visit') {
    const visitors = codes(draft.visitors).filter((code) => !codes(draft.hosts).includes(code));
    return visitors.length > 0 && draft.hosts.length > 0 && !goesHome(draft);
  }
  if (draft.type === 'meeting') return new Set(codes(draft.participants)).size === 2;
  return draft.hosts.length > 0 || draft.participants.length > 0;
}
