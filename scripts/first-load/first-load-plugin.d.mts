import type { Plugin, Rolldown } from 'vite'

export function firstLoad(bundle: Rolldown.OutputBundle, entry: string): { bytes: number; packages: string[] }

export function limitFirstLoad(limits: { entry: string; mostBytes: number; packages: readonly string[] }): Plugin
