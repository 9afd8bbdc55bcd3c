import type { UiState } from '../store/ui-store'

/** True where the case on screen can be read but not changed. */
export const isReadOnly = ({ open }: Pick<UiState, 'open'>): boolean => open !== null && open.readOnly !== null
