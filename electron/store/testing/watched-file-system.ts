import type { FileSystem, OpenFile } from '../file-system'

/** One call of the port: `write /case/history.jsonl`. For a rename or a link the path is the new name. */
export interface FileCall {
  name: keyof FileSystem | keyof OpenFile
  path: string
  /** Bytes handed over, for `write` and `writeFile`. */
  bytes: number
}

/** What becomes of a call: null lets it pass, `before` fails it undone (a write half done), `after` fails it done. */
export type Fault = { when: 'before' | 'after'; code: string } | null

export const failure = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code })

type Verdict = (call: FileCall) => Fault

async function run<T>(
  fault: Fault,
  work: () => Promise<T>,
  half: () => Promise<unknown> = async () => undefined,
): Promise<T> {
  if (fault?.when === 'before') await half()
  if (fault?.when === 'before') throw failure(fault.code)
  const result = await work()
  if (fault?.when === 'after') throw failure(fault.code)
  return result
}

function watchedFile(file: OpenFile, path: string, judge: Verdict): OpenFile {
  const verdict = (name: keyof OpenFile, bytes = 0): Fault => judge({ name, path, bytes })
  const write = (buffer: Uint8Array, offset: number, length: number, position: number) =>
    run(
      verdict('write', length),
      () => file.write(buffer, offset, length, position),
      () => file.write(buffer, offset, length >> 1, position),
    )
  const writeFile = (data: string | Uint8Array): Promise<void> => {
    const bytes = Buffer.from(data)
    return run(
      verdict('writeFile', bytes.length),
      () => file.writeFile(bytes),
      () => file.writeFile(bytes.subarray(0, bytes.length >> 1)),
    )
  }
  const watched: Record<keyof OpenFile, unknown> = {
    chmod: (mode: number) => run(verdict('chmod'), () => file.chmod(mode)),
    // A close that fails has closed the file all the same.
    close: () =>
      run(
        verdict('close'),
        () => file.close(),
        () => file.close(),
      ),
    read: (buffer: Uint8Array, offset: number, length: number, position: number) =>
      run(verdict('read'), () => file.read(buffer, offset, length, position)),
    stat: () => run(verdict('stat'), () => file.stat()),
    // Recorded and not done: no power fails here, and a busy disk would make each of thousands wait.
    sync: () => run(verdict('sync'), async () => undefined),
    truncate: (length: number) => run(verdict('truncate'), () => file.truncate(length)),
    write,
    writeFile,
  }
  return watched as unknown as OpenFile
}

/** A file system that asks before each call what is to become of it. */
export function watchedFileSystem(inner: FileSystem, judge: Verdict): FileSystem {
  const verdict = (name: keyof FileSystem, path: string): Fault => judge({ name, path, bytes: 0 })
  return {
    windows: inner.windows,
    async open(path, flags, mode) {
      const fault = verdict('open', path)
      const file = await run(fault?.when === 'before' ? fault : null, () => inner.open(path, flags, mode))
      if (fault === null) return watchedFile(file, path, judge)
      await file.close()
      throw failure(fault.code)
    },
    readFile: (path) => run(verdict('readFile', path), () => inner.readFile(path)),
    readdir: (path) => run(verdict('readdir', path), () => inner.readdir(path)),
    stat: (path) => run(verdict('stat', path), () => inner.stat(path)),
    realpath: (path) => run(verdict('realpath', path), () => inner.realpath(path)),
    mkdir: (path, options) => run(verdict('mkdir', path), () => inner.mkdir(path, options)),
    link: (existing, path) => run(verdict('link', path), () => inner.link(existing, path)),
    copyFile: (from, to) => run(verdict('copyFile', to), () => inner.copyFile(from, to)),
    rename: (from, to) => run(verdict('rename', to), () => inner.rename(from, to)),
    unlink: (path) => run(verdict('unlink', path), () => inner.unlink(path)),
    rm: (path, options) => run(verdict('rm', path), () => inner.rm(path, options)),
  }
}
