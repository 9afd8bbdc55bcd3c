/** True for bytes that no text has: most of them are zero or control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  return odd > head.length / 20
}

/** Text of a file: UTF-8, UTF-16 with its mark, or windows-1252, which older court pages and spreadsheets use. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
