/** Where a key turns a presentation of so many steps; null for keys that do not turn it. A clicker sends the Page keys. */
export function stepOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
    case 'Enter':
      return Math.max(0, Math.min(at + 1, count - 1))
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return Math.max(0, count - 1)
    default:
      return null
  }
}
