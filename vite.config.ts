import {existsSync, readdirSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {preact} from '@preact/preset-vite';
import {defineConfig, type EnvironmentOptions} from 'vite';
import {extensionFiles} from './scripts/build/extension-files.ts';
import {pagesAtRoot} from './scripts/build/pages-at-root.ts';

/** One script without imports: what an injected content script or a background can be, without comments and white space. */
function singleFile(input: string, fileName: string, answer?: {readonly name: string}): EnvironmentOptions {
  const minify = {compress: true, mangle: true, codegen: {removeWhitespace: true}};
  return {
    consumer: 'client',
    build: {
      cssMinify: true,
      // Names are short; the map tells a reviewer's tools the source.
      sourcemap: true,
      rolldownOptions: {
        input,
        preserveEntrySignatures: answer === undefined ? false : 'strict',
        output: {
          format: 'iife',
          entryFileNames: fileName,
          codeSplitting: false,
          minify,
          comments: {annotation: false},
          // What it exports is the value of its last line, which the browser hands to whoever ran it.
          ...(answer && {...answer, exports: 'default', postFooter: `${answer.name};`}),
        },
      },
    },
  };
}

/** Every `src/NAME/NAME.html`. */
function ownPages(): Record<string, string> {
  const pages = readdirSync('src').map(name => [name, `src/${name}/${name}.html`] as const);
  return Object.fromEntries(pages.filter(([, path]) => existsSync(path)));
}

export default defineConfig({
  // Addresses from the extension's own root, so that a page may be moved without touching what it loads.
  base: '/',
  publicDir: false,
  appType: 'mpa',
  plugins: [preact(), pagesAtRoot(), extensionFiles()],
  // The same files whatever NODE_ENV says: some libraries bring others for development.
  resolve: {conditions: ['module', 'browser', 'production']},
  build: {
    outDir: 'dist/chrome',
    // Three builds share the folder; `buildApp` empties it before the first.
    emptyOutDir: false,
    target: ['chrome128', 'firefox140'],
    // Reviewers of the galleries, and readers with doubts, can read what runs.
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: ownPages(),
          output: {
            entryFileNames: 'pages/[name].js',
            chunkFileNames: 'pages/[name].js',
            assetFileNames: 'pages/[name][extname]',
          },
        },
      },
    },
    loader: singleFile('src/content/loader/index.ts', 'loader.js'),
    scout: singleFile('src/content/scout/index.ts', 'scout.js', {name: 'look'}),
    content: singleFile('src/content/index.ts', 'content.js', {name: 'isThere'}),
    drawing: singleFile('src/content/drawing/index.tsx', 'drawing.js'),
    background: singleFile('src/background/index.ts', 'background.js'),
    detection: singleFile('src/background/detection/index.ts', 'detection.js'),
  },
  builder: {
    async buildApp(builder) {
      await rm('dist', {recursive: true, force: true});
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
});
