/** The page may use what came with the app and nothing else: no inline script or style, no frame, no address outside. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** For electron-vite's server only: hot reload needs inline script and style, and a socket to that very server. */
export function developmentPolicy(serverOrigin: string): string {
  const socket = serverOrigin.replace(/^http/, 'ws')
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    // Pages of the brief's preview come from our own scheme.
    "img-src 'self' data: app:",
    "font-src 'self' data:",
    `connect-src 'self' ${socket}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
