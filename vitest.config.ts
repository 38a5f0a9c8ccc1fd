import {preact} from '@preact/preset-vite';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Half the cores of a small machine; a sweep over the corpora takes longer than the usual five seconds.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Opening a build, on a machine that has much else to do.
    hookTimeout: 60_000,
    // The marks' looks are made from the palette, which is a stylesheet.
    css: {include: [/tokens\.css/]},
  },
});
