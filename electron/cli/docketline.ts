import { fileURLToPath } from 'node:url'
import { runProcessTool } from './process-tool'

// The tool on plain Node, from a checkout. The bundle is `out/main/docketline.js`; the packaged app has the same as `docketline`.
process.exitCode = await runProcessTool(process.argv.slice(2), fileURLToPath(new URL('../..', import.meta.url)))
