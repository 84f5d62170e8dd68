import { describe, expect, it } from 'vitest';
import { NODE_EDGES } from './edges.node';
import { readHtml } from './html';

const read = (html: string) => readHtml('page.html', html, NODE_EDGES.parseHtml);

const PARAGRAPHS = [
  'Assimi Goïta, le président de la transition, se rendra en Russie pour une visite officielle du 22 au 26&nbsp;juin 2025.',
  'Ce voyage, axé sur la collaboration bilatérale, représente une avancée supplémentaire dans le rapprochement entre Bamako et Moscou, selon la présidence.',
  'Le président malien prévoit de converser avec les responsables russes de l’énergie, de l’agriculture et de la coopération militaire et technique.',
];
const PAGE = `<!DOCTYPE html>
<!-- saved from url=(0030)https://www.example.org/mali/a1 -->
<html lang="fr-FR"><head><meta charset="utf-8"><title>Visite à Moscou – L’Écho</title>
<meta name="author" content="A. Traoré"><meta property="og:site_name" content="L’Écho du fleuve">
<meta property="article:published_time" content="2025-06-17T09:00:00+00:00">
<script>var hidden = "Vladimir Poutine est arrivé à Kaboul";</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/m">Monde</a></li></ul></nav>
<article><h1>Visite à Moscou</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>
<aside><a href="/x">Lire aussi : le sommet de Riyad</a></aside><footer>Tous droits réservés</footer></body></html>`;

describe('a page saved from a browser', () => {
  it('gives the article’s words, paragraph by paragraph, and leaves out the rest of the page', async () => {
    const document = await read(PAGE);
    expect(document?.text).toContain('visite officielle du 22 au 26\u00a0juin 2025.\n\nCe voyage, axé');
    for (const other of ['Accueil', 'Kaboul', 'Riyad', 'droits', 'color'])
      expect(document?.text).not.toContain(other);
  });

  it('gives title, author, publisher, language, date and address', async () => {
    expect(await read(PAGE)).toMatchObject({
      id: 'page.html',
      author: 'A. Traoré',
      publisher: 'L’Écho du fleuve',
      lang: 'fr',
      published: '2025-06-17',
      url: 'https://www.example.org/mali/a1',
    });
    expect((await read(PAGE))?.title).toMatch(/^Visite à Moscou/);
  });

  it.each([
    [
      'a fragment',
      '<p>President Putin arrived in Beijing.</p><p>He left.</p>',
      'President Putin arrived in Beijing.\n\nHe left.',
    ],
    ['line breaks', '<body>One<br>two</body>', 'One\ntwo'],
    ['unclosed tags', '<html><body><p>One<p>Two', 'One\n\nTwo'],
    ['soft hyphens', '<p>coopé\u00adration</p>', 'coopération'],
  ])('reads %s', async (_what, html, text) => {
    expect((await read(html))?.text).toBe(text);
  });

  it.each(['<html></html>', '<script>alert(1)</script>', '<p> </p>', '<!doctype html>'])(
    'finds no words in %s',
    async (html) => {
      expect(await read(html)).toBeNull();
    },
  );

  it.each([
    ['<meta name="date" content="2024-01-05">', '2024-01-05'],
    ['<meta itemprop="datePublished" content="2024-01-05T10:00">', '2024-01-05'],
    [
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","datePublished":"2024-01-05"}</script>',
      '2024-01-05',
    ],
  ])('finds the date in %s', async (head, date) => {
    const html = `<html><head>${head}</head><body><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    expect((await read(html))?.published).toBe(date);
  });

  it('reads a page nested ten thousand deep', async () => {
    const document = await read(`<body>${'<span>'.repeat(10_000)}deep${'</span>'.repeat(10_000)}</body>`);
    expect(document?.text).toBe('deep');
  });
});
