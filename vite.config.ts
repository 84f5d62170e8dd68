import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const zone = process.env['TZ'] ?? 'UTC';
process.env['TZ'] = zone;

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [svelte()],
  publicDir: isSsrBuild ? false : 'public',
  worker: { format: 'es' },
  build: isSsrBuild
    ? {
        outDir: 'dist/cli',
        target: 'node20',
        minify: false,
        rollupOptions: { output: { entryFileNames: '[name].js' } },
      }
    : { outDir: 'dist/app', target: 'es2022' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  test: { include: ['src/**/*.test.ts', 'data/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
}));
