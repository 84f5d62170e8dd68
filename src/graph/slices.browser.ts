/** Long work on the main thread, in slices shorter than a frame. */

/** So long a slice leaves room for a frame's own work. */
const SLICE_MS = 9;

/** Runs to the end and hands the result over; returns what ends it before. */
export function runInSlices<T>(steps: Generator<void, T>, ondone: (result: T) => void): () => void {
  let timer = 0;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) {
        ondone(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(slice) as unknown as number;
  };
  timer = setTimeout(slice) as unknown as number;
  return () => clearTimeout(timer);
}
