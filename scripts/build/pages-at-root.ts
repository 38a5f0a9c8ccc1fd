import type {Plugin} from 'vite';

/** Puts `src/popup/popup.html` at `popup.html`: addresses of an extension are seen by readers and kept in manifests. */
export function pagesAtRoot(): Plugin {
  return {
    name: 'pages-at-root',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [path, output] of Object.entries(bundle)) {
        if (output.type !== 'asset' || !path.endsWith('.html') || !path.includes('/')) continue;
        delete bundle[path];
        this.emitFile({type: 'asset', fileName: path.slice(path.lastIndexOf('/') + 1), source: output.source});
      }
    },
  };
}
