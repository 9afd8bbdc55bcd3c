export function cratesNamedIn(modules: readonly string[]): string[]
export function typstLicence(): { name: string; version: string; licence: string; text: string }
