import type { Rolldown } from 'vite'

export function oneSharedChunk(modules: { entry: string; before: string }): Rolldown.CodeSplittingGroup[]
