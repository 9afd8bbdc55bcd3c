/** @typedef {{ name: string, value: unknown, wanted: unknown, ok: boolean }} Figure */

/** A figure that holds where it is what was wanted. @param {string} name @param {unknown} value @param {unknown} wanted @returns {Figure} */
export const is = (name, value, wanted) => ({
  name,
  value,
  wanted,
  ok: JSON.stringify(value) === JSON.stringify(wanted),
})
