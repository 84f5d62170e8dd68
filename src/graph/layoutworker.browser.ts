/** Starts a layout in a worker of its own. */
import type { Positions } from './layout';
import type { LayoutReply, LayoutRequest } from './layout.worker';

export interface LayoutHandlers {
  readonly onprogress: (share: number) => void;
  readonly ondone: (positions: Positions) => void;
  readonly onfail: () => void;
}

/** Returns what ends it before it is done. */
export function startLayout(request: LayoutRequest, handlers: LayoutHandlers): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
    if ('share' in data) {
      handlers.onprogress(data.share);
      return;
    }
    worker.terminate();
    handlers.ondone(new Map(data.ids.map((id, i) => [id, { x: data.xs[i]!, y: data.ys[i]! }])));
  };
  worker.onerror = () => {
    worker.terminate();
    handlers.onfail();
  };
  const { source, target, weight } = request.input.links;
  worker.postMessage(request, [source.buffer, target.buffer, weight.buffer]);
  return () => worker.terminate();
}
