import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json: also the app folder that Electron is given. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where the person typed the command: npm itself moves to the checkout before it runs a script. */
export const startedFrom = process.env.INIT_CWD ?? process.cwd()

/** @param {...string} parts */
export const inCheckout = (...parts) => path.join(checkout, ...parts)
