// Hands articles to a module worker, as the application does, and gives back what it measured.
const worker = new Worker(new URL('./extract.worker.mjs', import.meta.url), { type: 'module' });

window.bench = {
  /** @param {readonly import('./articles.mjs').Article[]} articles */
  measure: (articles) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(articles);
    }),
};
document.documentElement.dataset.ready = 'true';
