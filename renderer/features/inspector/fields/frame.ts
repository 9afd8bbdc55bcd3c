import type { ReactNode } from 'react'
import type { FieldControl } from '../../../ui/field'

/** What stands around a control: `PropertyRow` in the inspector, `Field` in a dialog. Both have these props. */
export type Frame = (props: {
  label: ReactNode
  hint?: ReactNode
  error?: string | null | undefined
  children: (control: FieldControl) => ReactNode
}) => ReactNode
