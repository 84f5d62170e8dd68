/** Reading what the reader brings: any file that the product knows. The readers are loaded with the first file. */
import type { Upload } from '../formats/recognise';

/** Reads a file of any known kind; what cannot be read is an issue. */
export async function readUpload(file: File): Promise<Upload> {
  return readUploadBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** The same for bytes that are at hand; `name` tells the format where the content does not. */
export async function readUploadBytes(name: string, bytes: Uint8Array): Promise<Upload> {
  const [{ readFile }, { BROWSER_EDGES }] = await Promise.all([
    import('../formats/recognise'),
    import('../formats/edges.browser'),
  ]);
  return readFile(name, bytes, BROWSER_EDGES);
}
