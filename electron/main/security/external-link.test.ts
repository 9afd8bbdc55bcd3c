import { describe, expect, it } from 'vitest'
import { externalLink } from './external-link'

describe('externalLink', () => {
  it.each([
    ['https://www.courtlistener.com/docket/67474542/', 'web', 'www.courtlistener.com'],
    ['HTTPS://Example.com', 'web', 'example.com'],
    ['https://example.com:8443/x?next=app://case#file:///etc', 'web', 'example.com:8443'],
    ['https://bücher.example/', 'web', 'xn--bcher-kva.example'],
    ['https://аpple.com/', 'web', 'xn--pple-43d.com'],
    ['mailto:clerk@dcd.uscourts.gov', 'mail', 'clerk@dcd.uscourts.gov'],
    ['mailto:clerk@dcd.uscourts.gov?subject=No.%2023-1599', 'mail', 'clerk@dcd.uscourts.gov'],
  ] as const)('admits %s and shows where it goes', (address, kind, host) => {
    expect(externalLink(address)).toMatchObject({ kind, host })
  })

  it.each([
    '',
    'example.com',
    '//example.com/x',
    'http://example.com/',
    'https://',
    'https://user@example.com/',
    'https://user:word@example.com/',
    'https://www.courtlistener.com@evil.example/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.com/',
    'https://example.com/\u202egpj.exe',
    'https://exam\u200bple.com/',
    'file:///etc/passwd',
    'file://server/share/x.exe',
    '\\\\server\\share\\x.exe',
    '//server/share/x.exe',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'ms-msdt:/id%20PCWDiagnostic',
    'ms-officecmd:x',
    'search-ms:query=x',
    'vscode://file/etc/passwd',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/1',
    'app://case/index.html',
    'view-source:https://example.com/',
    'chrome://settings',
    'about:blank',
    'ftp://example.com/',
    'tel:+12025550100',
    'C:\\Windows\\System32\\calc.exe',
    'mailto:',
    'mailto:clerk',
    'mailto:a@b.example,c@d.example?attach=/etc/passwd',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?Attachment=x',
    'mailto:a@b.example?bcc=spy@evil.example',
    'mailto:a%40evil.example@b.example',
    'mailto:"|calc"@b.example',
  ])('refuses %j', (address) => {
    expect(externalLink(address)).toBeNull()
  })
})
