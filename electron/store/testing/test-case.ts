import { documentData, type DocumentData } from '../../../shared/document'
import type { Patch } from '../../../shared/patch'
import { aDocument, adding, anEvent } from '../../../shared/testing/test-document'
import type { OpenCase } from '../case-library'
import { createCase } from '../create-case'
import { readCaseFolder } from '../read-case'
import type { StorePorts } from '../store-ports'
import type { TestWorld } from './test-world'

/** Makes a case of so many events in the world's folder and returns the path of its folder. */
export async function makeCase(world: TestWorld, events: number, ports: StorePorts = world.start()): Promise<string> {
  const name = await createCase(ports, world.folder, {
    document: aDocument(events),
    by: 'A. Lawyer',
    nameFor: async () => 'case',
  })
  world.calls = []
  return world.path(name)
}

/** Commits a patch to where the case is now. */
export const commit = (open: OpenCase, patch: Patch, label = 'Edit'): Promise<number> =>
  open.commit({ rev: open.rev, label, by: 'A. Lawyer', patch })

/** Commits a new event of that name. */
export const add = (open: OpenCase, id: string, title?: string): Promise<number> =>
  commit(open, adding(anEvent(id, title)), 'Add event')

/** The data in a folder and their revision, read as the command line does. */
export async function stored(path: string): Promise<{ data: DocumentData; rev: number }> {
  const { document, rev } = await readCaseFolder(path)
  return { data: documentData(document), rev }
}
