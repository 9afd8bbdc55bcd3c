/** Zoom levels are steps of the square root of two in milliseconds per pixel: a layout holds for a whole step. */
export type ZoomLevel = number

export const zoomLevelOf = (msPerPx: number): ZoomLevel => Math.round(Math.log2(msPerPx) * 2)

/** The most milliseconds per pixel within a level: labels packed for it fit anywhere in the level. */
export const msPerPxAt = (level: ZoomLevel): number => 2 ** (level / 2 + 0.25)
