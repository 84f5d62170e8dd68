/** A written SVG as a picture of pixels, by the browser's own renderer. */

/**
 * The PNG of an SVG text, `scale` pixels to each of its own (2 by default, for sharp print and dense screens). The text must
 * stand alone, with its letters as outlines: a picture drawn this way sees no font of the page. Rejects with the cause where the
 * browser cannot draw it or the picture is larger than it can hold.
 */
export async function drawPng(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(
      Math.round(image.naturalWidth * scale),
      Math.round(image.naturalHeight * scale),
    );
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser has no canvas to draw the picture on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
