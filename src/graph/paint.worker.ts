/** Paints off the main thread, which goes on moving the last picture meanwhile: a shell around `paintCanvas`. */
import type { CanvasScene } from './palette';
import { paintCanvas, type CanvasView } from './paint.browser';

export interface PaintRequest {
  /** Null for that of the request before. */
  readonly scene: CanvasScene | null;
  readonly view: CanvasView;
}

const canvas = new OffscreenCanvas(1, 1);
let scene: CanvasScene | null = null;

self.onmessage = ({ data }: MessageEvent<PaintRequest>) => {
  scene = data.scene ?? scene;
  if (!scene) return;
  paintCanvas(canvas, scene, data.view);
  const bitmap = canvas.transferToImageBitmap();
  self.postMessage(bitmap, { transfer: [bitmap] });
};
