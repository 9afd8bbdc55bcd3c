import { readFile } from 'node:fs/promises'
import { askMain, type BenchApp } from './bench-app'

/** Megabytes that the process of the window holds for itself, after its garbage was collected. */
export async function windowMemory({ electron, cdp }: BenchApp): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const metrics = await askMain(() =>
    electron.evaluate(({ app, BrowserWindow }) => {
      const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
      const own = app.getAppMetrics().find((metric) => metric.pid === pid)
      return { pid, workingSet: own?.memory.workingSetSize ?? NaN }
    }),
  )
  // What is shared with other processes is not the window's. Where the system does not tell, all that is in memory counts.
  const rollup = await readFile(`/proc/${metrics.pid}/smaps_rollup`, 'utf8').catch(() => '')
  const parts = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].map(([, kilobytes]) => Number(kilobytes))
  const kilobytes = parts.length === 0 ? metrics.workingSet : parts.reduce((sum, part) => sum + part, 0)
  return kilobytes / 1024
}
