import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { oneSharedChunk } from './scripts/first-load/one-chunk.mjs'
import { limitFirstLoad } from './scripts/first-load/first-load-plugin.mjs'
import { licences } from './scripts/licences/licences-plugin.mjs'

// Everything but the native Typst compiler, and what reads WebAssembly from beside itself, is bundled: the packaged app
// carries no other node_modules.
const external = ['@myriaddreamin/typst-ts-node-compiler', '@myriaddreamin/typst-ts-renderer', '@resvg/resvg-wasm']

// The oldest runtime that the code must run on: Electron 33 (Chromium 130, Node 20.18), see scripts/electron-runtime.
const NODE = 'node20.18'
const CHROMIUM = 'chrome130'

// fflate's build for Node declares a `require` of its own, beside the one that electron-vite puts into the same chunk; the other needs none.
const alias = [{ find: /^fflate$/, replacement: 'fflate/browser' }]

/** What the process that opens the window may load before it asks for it: what guards the page, and no package at all. */
const LAUNCH_FIRST = { entry: 'launch', mostBytes: 40_000, packages: [] }

/** What it may load while the page begins: to read settings and cases, and no more. */
const MAIN_FIRST = { entry: 'main', mostBytes: 500_000, packages: ['lowdb', 'uuid', 'zod'] }

/** What the page may load before the timeline is painted. */
const PAGE_FIRST = {
  entry: 'index',
  mostBytes: 970_000,
  packages: [
    '@base-ui/react',
    '@base-ui/utils',
    '@egjs/hammerjs',
    '@floating-ui/utils',
    'component-emitter',
    'cssfilter',
    'keycharm',
    'lucide-react',
    'moment',
    'propagating-hammerjs',
    'react',
    'react-dom',
    'scheduler',
    'uuid',
    'vis-data',
    'vis-timeline',
    'vis-util',
    'xss',
    'zod',
    'zustand',
  ],
}

export default defineConfig({
  main: {
    plugins: [limitFirstLoad(LAUNCH_FIRST), limitFirstLoad(MAIN_FIRST)],
    // The public half of the key that signs updates; without it the app says that it takes none.
    define: { DOCKETLINE_UPDATE_KEY: JSON.stringify(process.env['DOCKETLINE_UPDATE_PUBLIC_KEY'] ?? '') },
    resolve: { alias },
    build: {
      target: NODE,
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        external,
        // Less to read at every start; the names stay, for the stack in a log.
        output: {
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
          codeSplitting: {
            groups: oneSharedChunk({
              entry: resolve('electron/main/main.ts'),
              before: resolve('electron/main/launch.ts'),
            }),
          },
        },
        input: {
          start: resolve('electron/main/start.ts'),
          launch: resolve('electron/main/launch.ts'),
          main: resolve('electron/main/main.ts'),
          'brief-process': resolve('electron/main/brief-process.ts'),
          'import-process': resolve('electron/main/import-process.ts'),
          'large-cases-process': resolve('electron/main/large-cases-process.ts'),
          'history-process': resolve('electron/main/history-process.ts'),
          docketline: resolve('electron/cli/docketline.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve('electron/preload/preload.ts') },
        // A sandboxed preload is CommonJS only.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      target: CHROMIUM,
      outDir: 'out/renderer',
      minify: true,
      // The policy of the page allows no data: addresses.
      assetsInlineLimit: 0,
      // One style sheet, so that which rule wins does not hang on which chunk came first.
      cssCodeSplit: false,
      rollupOptions: {
        input: { index: resolve('renderer/index.html') },
        // All that the first picture needs in one file: each is one more for main to hand over while it is busy beginning itself.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
    plugins: [react(), licences(), limitFirstLoad(PAGE_FIRST)],
  },
})
