import { inCheckout } from './checkout.mjs'

/**
 * Bundles programs that are written in TypeScript, which Node does not run, into out/<name>; the packages they use are left outside.
 * Returns the path of the first one. Each is named by its file.
 * @param {string} name @param {string} folder where their sources are @param {string[]} programs @returns {Promise<string>}
 */
export async function bundledProgram(name, folder, programs) {
  // Loaded here: in a fresh checkout the packages are only there once the script has installed them.
  const { build } = await import('vite')
  const outDir = inCheckout('out', name)
  await build({
    root: inCheckout(),
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(programs.map((program) => [program, inCheckout(folder, `${program}.ts`)])),
      },
    },
  })
  return `${outDir}/${programs[0]}.js`
}
