import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const zone = process.env['TZ'] ?? 'UTC';
process.env['TZ'] = zone;

/**
 * What the built page may do: load from its own origin and nowhere else, run no inline script, apply no inline style. In the
 * dev server Vite itself injects both, so the rule is for the build alone.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [svelte(), contentPolicy],
  publicDir: isSsrBuild ? false : 'public',
  worker: { format: 'es' },
  build: isSsrBuild
    ? {
        outDir: 'dist/cli',
        target: 'node20',
        minify: false,
        rollupOptions: {
          input: { main: 'src/cli/main.ts', 'extract.worker': 'src/cli/extract.worker.ts' },
          output: { entryFileNames: '[name].js' },
        },
      }
    : { outDir: 'dist/app', target: 'es2022' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    include: ['src/**/*.test.ts', 'data/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // Files of one process share their modules: to load and compile the lexicons anew for each took most of the time.
    isolate: false,
  },
}));
