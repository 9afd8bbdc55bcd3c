import { request as plain, type IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'

/** A list is a few hundred bytes; more is something else. */
const LARGEST = 100_000
const PATIENCE_MS = 20_000

/** Node's own request, since in Chromium no host name resolves and the session lets nothing out. */
export const requestFor = (protocol: string | null | undefined) => (protocol === 'http:' ? plain : secure)

/** What lies at an address, with no cookie, no name and no redirect followed. Rejects where there is nothing, or too much of it. */
export async function ask(url: URL): Promise<Uint8Array> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = requestFor(url.protocol)(
      url,
      { timeout: PATIENCE_MS, headers: { 'User-Agent': 'Docketline' } },
      resolve,
    )
    asked.once('timeout', () => asked.destroy(new Error('timeout')))
    asked.once('error', reject)
    asked.end()
  })
  if (response.statusCode !== 200) {
    response.resume()
    throw new Error(`status ${response.statusCode}`)
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LARGEST) throw new Error('too much')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
