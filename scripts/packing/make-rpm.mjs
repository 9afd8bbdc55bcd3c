import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isFast, required } from './fpm-request.mjs'

/** @typedef {import('./fpm-request.mjs').Wanted} Wanted */

/** @param {string} root what is to be installed @param {Wanted} values @param {readonly string[]} places in it that are the package's own */
export function makeRpm(root, values, places) {
  const file = required(values, 'package')
  // Beside the package, so that it is moved and not copied.
  const work = mkdtempSync(path.join(path.dirname(file), '.rpm-'))
  try {
    mkdirSync(path.join(work, 'out'))
    const spec = path.join(work, 'package.spec')
    writeFileSync(spec, specOf(root, values, places))
    const target = `${processorOf(required(values, 'architecture'))}-${required(values, 'rpm-os')}`
    rpmbuild([
      '-bb',
      '--quiet',
      '--target',
      target,
      '--define',
      `_topdir ${work}`,
      '--define',
      `_rpmdir ${work}/out`,
      spec,
    ])
    const [made] = readdirSync(path.join(work, 'out'))
    renameSync(path.join(work, 'out', made), file)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** electron-builder leaves it to fpm to call a processor as rpm does. @param {string} architecture */
const processorOf = (architecture) => ({ amd64: 'x86_64', arm64: 'aarch64' })[architecture] ?? architecture

/** @param {string[]} args */
function rpmbuild(args) {
  const { status, error } = spawnSync('rpmbuild', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (error !== undefined)
    throw new Error(`rpmbuild could not be run (${error.message}). On Debian: apt-get install rpm`)
  if (status !== 0) throw new Error(`rpmbuild ended with ${status}.`)
}

/** Files go in as they are: nothing is stripped, scanned for what it needs, or linked to its debug symbols. */
const asTheyAre = [
  '%global _build_id_links none',
  '%global __os_install_post %{nil}',
  '%global debug_package %{nil}',
  '%global _build_name_fmt %%{NAME}.rpm',
  `%global _binary_payload ${isFast ? 'w1.gzdio' : 'w6.xzdio'}`,
]

/** @param {string} root @param {Wanted} values @param {readonly string[]} places */
function specOf(root, values, places) {
  const tags = {
    Name: required(values, 'name'),
    Version: required(values, 'version'),
    Release: '1',
    Summary: required(values, 'rpm-summary'),
    License: required(values, 'license'),
    Vendor: required(values, 'vendor'),
    Packager: required(values, 'maintainer'),
    URL: required(values, 'url'),
    AutoReqProv: 'no',
  }
  const parts = [
    ...asTheyAre,
    ...Object.entries(tags).map(([name, value]) => `${name}: ${literal(value)}`),
    ...(values.d ?? []).map((name) => `Requires: ${literal(name)}`),
    `%description\n${literal(required(values, 'description'))}`,
    `%install\ncp -a '${root}/.' %{buildroot}/`,
    `%post\n${scriptOf(required(values, 'after-install'))}`,
    `%postun\n${scriptOf(required(values, 'after-remove'))}`,
    `%files\n%defattr(-,root,root,-)\n${places.map((place) => `"${place}"`).join('\n')}`,
  ]
  return `${parts.join('\n')}\n`
}

/** @param {string} words in which rpm shall find no macro */
const literal = (words) => words.replaceAll('%', '%%')

/** @param {string} file */
const scriptOf = (file) => literal(readFileSync(file, 'utf8').replace(/^#!.*\n/, ''))
