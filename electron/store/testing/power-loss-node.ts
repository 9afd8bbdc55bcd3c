/** A file: what a reader sees now, what was last synced, and every state in between. */
export interface FileNode {
  kind: 'file'
  now: Buffer
  synced: Buffer
  /** Each content since the last sync, oldest first: any of them may be what a power cut leaves. */
  unsynced: Buffer[]
}

export interface FolderNode {
  kind: 'folder'
  now: Names
  synced: Names
  /** Each state of its names since the last sync, oldest first. A rename is one step: its names change together. */
  unsynced: Names[]
}

export type Node = FileNode | FolderNode
export type Names = ReadonlyMap<string, Node>

/**
 * What a power cut leaves of what was not synced. A number from 0 to 1 for each file and folder, taken in turn:
 * 0 keeps nothing of it, 1 all, between them a part. `holes` fills the lost half of a file's last bytes with NULs, as disks do
 * that write a file's size before its content.
 */
export interface Survival {
  shares: readonly number[]
  holes: boolean
}

/** Only what was synced survives. */
export const NOTHING_MORE: Survival = { shares: [0], holes: false }

export const newFile = (content: Buffer = Buffer.alloc(0)): FileNode => ({
  kind: 'file',
  now: content,
  synced: Buffer.alloc(0),
  unsynced: [content],
})

export const newFolder = (names: Names = new Map()): FolderNode => ({
  kind: 'folder',
  now: names,
  synced: names,
  unsynced: [],
})

function partOf<T>(synced: T, unsynced: readonly T[], share: number): T {
  const kept = Math.round(share * unsynced.length)
  return unsynced[kept - 1] ?? synced
}

/** Half of the bytes in which a content differs from the synced one at its end are NULs. */
function withHole(content: Buffer, synced: Buffer): Buffer {
  if (content.length <= synced.length) return content
  const holed = Buffer.from(content)
  holed.fill(0, synced.length, (synced.length + content.length) >> 1)
  return holed
}

/** What a power cut leaves of a file or folder and all in it, synced from then on. `turn` counts through the shares. */
export function afterCut(node: Node, survival: Survival, turn: { next: number }): Node {
  const share = survival.shares[turn.next++ % survival.shares.length] ?? 0
  if (node.kind === 'file') {
    const kept = partOf(node.synced, node.unsynced, share)
    const content = kept !== node.synced && survival.holes ? withHole(kept, node.synced) : kept
    return { kind: 'file', now: content, synced: content, unsynced: [] }
  }
  const names = partOf(node.synced, node.unsynced, share)
  return newFolder(new Map([...names].map(([name, child]) => [name, afterCut(child, survival, turn)])))
}
