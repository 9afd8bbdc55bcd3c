import type { Finding } from '../../shared/ipc/contract'

export const about = (file: string, problem: string, line: number | null = null): Finding => ({ file, line, problem })
