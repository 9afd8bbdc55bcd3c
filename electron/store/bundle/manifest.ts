import { z } from 'zod'
import { Sha256 } from '../../../shared/history'

export const MANIFEST = 'manifest.json'

/** What a bundle says of itself and of each file in it. */
export const Manifest = z.strictObject({
  format: z.literal('docketline.bundle'),
  version: z.literal(1),
  savedBy: z.strictObject({ app: z.string(), version: z.string() }),
  /** The short title of the case. */
  title: z.string(),
  /** The revision it stands at. */
  rev: z.number().int().positive(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number().int().nonnegative(), sha256: Sha256 })),
})
export type Manifest = z.infer<typeof Manifest>
