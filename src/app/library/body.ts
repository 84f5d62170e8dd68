/** The body of a response, telling how much of it has come where the server said how much there is. */
export async function readBody(
  response: Response,
  onshare: (share: number | null) => Promise<void>,
): Promise<Uint8Array> {
  const total = Number(response.headers.get('content-length')) || null;
  const measured = total !== null && !response.headers.has('content-encoding');
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    received += value.length;
    await onshare(measured ? Math.min(1, received / total) : null);
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
