import type { Page } from '@playwright/test';

/** A channel that differs by more than this (of 255) is seen as another colour; less is the smoothing of edges. */
const TOLERANCE = 64;

/** What a browser draws of an SVG file opened by itself. */
export async function renderByBrowser(
  page: Page,
  path: string,
  size: { width: number; height: number },
): Promise<Buffer> {
  await page.setViewportSize(size);
  await page.goto(`file://${path}`);
  return page.screenshot();
}

/** The share of pixels that differ between two pictures of one size; 1 for pictures of different sizes. */
export async function compare(page: Page, first: Buffer, second: Buffer): Promise<number> {
  await page.goto('about:blank');
  return page.evaluate(
    async ({ pictures, tolerance }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, canvas.width, canvas.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const apart = [0, 1, 2].some(
          (channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > tolerance,
        );
        if (apart) different++;
      }
      return (different * 4) / a.data.length;
    },
    { pictures: [first, second].map((picture) => picture.toString('base64')), tolerance: TOLERANCE },
  );
}
