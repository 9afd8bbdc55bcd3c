import { licenceTexts } from './licence-texts.mjs'

/** Has Vite put licences.json beside the page, for About > Licences. @returns {import('vite').Plugin} */
export const licences = () => ({
  name: 'docketline-licences',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(licenceTexts()) })
  },
})
