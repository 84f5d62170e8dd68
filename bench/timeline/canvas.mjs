// The floor: every rectangle drawn anew in each frame on a plain canvas.
import { COLOURS, END_DAY, FIRST_DAY, HEIGHT, LANES, WIDTH } from './data.mjs';

export function mount(chart, columns) {
  const canvas = chart.appendChild(
    Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT }),
  );
  const context = canvas.getContext('2d');
  let [from, to, rows] = [FIRST_DAY, END_DAY, columns.order];
  const draw = () => {
    const scale = WIDTH / (to - from);
    const lane = HEIGHT / LANES;
    context.clearRect(0, 0, WIDTH, HEIGHT);
    for (const row of rows) {
      const x = (columns.earliestStart[row] - from) * scale;
      const width = Math.max(1, (columns.latestEnd[row] - columns.earliestStart[row]) * scale);
      if (x + width < 0 || x > WIDTH) continue;
      context.fillStyle = COLOURS[columns.family[row]];
      context.fillRect(x, columns.hosts.codes[row] * lane + (row % 8) * 5, width, 4);
    }
  };
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    const about = from + (event.offsetX / WIDTH) * (to - from);
    const factor = 2 ** (-event.deltaY * 0.0022);
    [from, to] = [about - (about - from) / factor, about + (to - about) / factor];
    draw();
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    const days = (event.movementX / WIDTH) * (to - from);
    [from, to] = [from - days, to - days];
    draw();
  });
  draw();
  return { filter: (next) => ((rows = next), draw()) };
}
