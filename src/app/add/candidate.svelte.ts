/** One extracted engagement under review: whether it is to be added, and what the reader corrected. */
import { OPEN_END, parseEdtf, periodOf } from '../../engagement/edtf';
import type { Engagement } from '../../engagement/engagement';
import { engagementId } from '../../engagement/identity';

export type DateFault = 'start' | 'end' | 'order' | null;

export class Candidate {
  /** As it was found. */
  readonly found: Engagement;
  accepted = $state(true);
  #corrections = $state.raw<Partial<Engagement>>({});

  /** With the corrections, and the id that follows from them. */
  readonly current: Engagement = $derived.by(() => {
    const corrected = { ...this.found, ...this.#corrections };
    return { ...corrected, id: engagementId(corrected) };
  });

  readonly dateFault: DateFault = $derived(faultOf(this.current));

  constructor(found: Engagement) {
    this.found = found;
  }

  /**
   * Sets fields to what the reader says. Evidence for them is dropped from the result: those words no longer speak for the value.
   */
  correct(fields: Partial<Engagement>): void {
    const changed = Object.keys({ ...this.#corrections, ...fields });
    this.#corrections = {
      ...this.#corrections,
      ...fields,
      evidence: this.found.evidence.filter((item) => !changed.includes(item.field)),
    };
  }
}

function faultOf({ start, end }: Engagement): DateFault {
  if (start !== null && parseEdtf(start) === null) return 'start';
  if (end !== null && end !== OPEN_END && end !== '' && parseEdtf(end) === null) return 'end';
  return start !== null && periodOf(start, end) === null ? 'order' : null;
}
