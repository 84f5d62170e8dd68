import { describe, expect, it } from 'vitest';
import type { BindContext } from '../dates/give';
import { createDraft } from '../draft';
import { Registry } from '../registry';
import { Reading } from '../text/recognise';
import { Thread } from './thread';

const begin = (): { thread: Thread; context: BindContext } => {
  const context: BindContext = { published: null, anchor: '2024-05-13', deed: null };
  return { thread: new Thread(new Registry(new Reading('', [])), context), context };
};

describe('the thread of a story', () => {
  it('holds in a digression what is told there alone', () => {
    const { thread, context } = begin();
    const { memory, unfinished } = thread;
    const before = createDraft('visit', 0, 0, 1);
    thread.add(before);
    thread.digress();
    expect(thread).toMatchObject({ isAway: true, told: [] });
    expect(context.told).toEqual([]);
    expect(thread.memory).not.toBe(memory);
    expect(thread.unfinished).not.toBe(unfinished);

    const aside = createDraft('meeting', 1, 2, 3);
    thread.add(aside);
    expect(thread.told).toEqual([aside]);
    expect(thread.drafts).toEqual([before, aside]);
  });

  it('is taken up where a digression has left it, however often that was said to begin', () => {
    const { thread, context } = begin();
    const { memory, unfinished } = thread;
    thread.digress();
    context.anchor = '1999';
    thread.digress();
    thread.add(createDraft('meeting', 1, 2, 3));
    thread.comeBack();
    expect(thread.isAway).toBe(false);
    expect(thread.memory).toBe(memory);
    expect(thread.unfinished).toBe(unfinished);
    expect(thread.told).toBe(thread.drafts);
    expect(context).toMatchObject({ anchor: '2024-05-13', told: thread.drafts });
  });

  it('ends with its digression where nothing is gone on about', () => {
    const { thread } = begin();
    const { memory } = thread;
    memory.current = createDraft('visit', 0, 0, 1);
    thread.digress();
    thread.forget();
    expect(thread.isAway).toBe(false);
    expect(thread.memory).toBe(memory);
    expect(memory.current).toBeNull();
  });

  it('tells the last four as those of late', () => {
    const { thread } = begin();
    for (let at = 0; at < 6; at += 1) thread.add(createDraft('visit', at, at, at + 1));
    expect(thread.lately().map(({ sentence }) => sentence)).toEqual([2, 3, 4, 5]);
  });
});
