const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * The address of a feed as it may be asked: https, or plain http on this very computer, as tests do. Null for anything else. It ends in a
 * slash, so that names are looked up inside it.
 */
export function feedAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (!isAllowed || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`)
}
