// The graph as the page mounts it: all engagements decide the places, all of them are shown.
import { mount } from 'svelte';
import type { Engagement } from '../../src/engagement/engagement';
import type { Positions } from '../../src/graph/layout';
import Graph from '../../src/graph/Graph.svelte';
import { THEMES } from '../../src/theme/theme';

interface Data {
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
}

/** The rows that the page holds. */
export function prepare({ edges }: Data): Engagement[] {
  return edges.flatMap(({ source, target, weight }) =>
    Array.from({ length: weight }, (_, i) => ({
      id: `${source}-${target}-${i}`,
      type: 'visit' as const,
      level: null,
      status: null,
      title: null,
      start: `${1990 + (i % 30)}-05-01`,
      end: null,
      visitors: [source],
      hosts: [target],
      participants: [],
      people: [],
      place: null,
      sectors: [],
      series: null,
      agreements: null,
      sources: [],
      evidence: [],
      confidence: null,
    })),
  );
}

/** Mounts it; resolves with the places when the layout is at rest and painted. */
export function start(
  stage: HTMLElement,
  engagements: readonly Engagement[],
): Promise<(id: string) => { x: number; y: number }> {
  return new Promise((resolve) => {
    let positions: Positions | null = null;
    let isBusy = true;
    // Edges are painted after the places are known: it is at rest when nothing is under way a frame later.
    const settle = () => {
      if (!isBusy && positions) resolve((id) => positions!.get(id)!);
    };
    mount(Graph, {
      target: stage,
      props: {
        all: engagements,
        shown: engagements,
        width: 1280,
        height: 720,
        theme: THEMES.light,
        locale: 'en',
        onarrange: (arranged: { readonly positions: Positions }) => (positions = arranged.positions),
        onbusy: (busy: boolean) => {
          if (!busy && positions) requestAnimationFrame(settle);
          isBusy = busy;
        },
      },
    });
  });
}
