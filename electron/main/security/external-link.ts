/** An address that may be handed to the user's browser or mail program, and what to show before doing so. */
export interface ExternalLink {
  kind: 'web' | 'mail'
  url: string
  /** Host (in ASCII, so that look-alike letters show) with its port, or the mail address. */
  host: string
}

const MAIL_ADDRESS = /^[^\s@<>"'`|;&\\]+@[^\s@<>"'`|;&\\]+$/

/**
 * Reads an address that stands in a case. Null for everything but plain https and mailto: other schemes start programs or read
 * files, a user name in an address is there to mislead, and mail headers other than the subject could attach files.
 */
export function externalLink(address: string): ExternalLink | null {
  // The parser would drop line breaks and tabs and trim the ends silently; nothing honest has them.
  if (/[\s\p{Cc}\p{Cf}]/u.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol === 'https:') {
    if (url.username !== '' || url.password !== '' || url.host === '') return null
    return { kind: 'web', url: url.href, host: url.host }
  }
  if (url.protocol === 'mailto:') return mailLink(url)
  return null
}

function mailLink(url: URL): ExternalLink | null {
  const address = url.pathname
  if (!MAIL_ADDRESS.test(address) || address.includes('%')) return null
  if ([...url.searchParams.keys()].some((header) => header.toLowerCase() !== 'subject')) return null
  return { kind: 'mail', url: url.href, host: address }
}
