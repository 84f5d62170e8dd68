/** The layout off the main thread: a shell around the pure function. */
import { layoutNetwork, type LayoutInput } from './layout';

export interface LayoutRequest {
  readonly input: LayoutInput;
  readonly alpha: number;
}
export type LayoutReply =
  | { readonly share: number }
  | { readonly ids: readonly string[]; readonly xs: Float64Array; readonly ys: Float64Array };

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const positions = layoutNetwork(data.input, {
    alpha: data.alpha,
    onprogress: (share) => self.postMessage({ share } satisfies LayoutReply),
  });
  const ids = [...positions.keys()];
  const xs = Float64Array.from(ids, (id) => positions.get(id)!.x);
  const ys = Float64Array.from(ids, (id) => positions.get(id)!.y);
  self.postMessage({ ids, xs, ys } satisfies LayoutReply, { transfer: [xs.buffer, ys.buffer] });
};
