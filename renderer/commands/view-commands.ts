import { NO_FILTER, activeParts } from '../store/event-filter'
import type { Grouping } from '../../shared/model/saved-view'
import type { Settings } from '../../shared/ipc/contract'
import type { UiState } from '../store/ui-store'
import { changeSettings } from '../app/change-settings'
import { either, noCase, nothingSelected, type Behaviour, type Block } from './behaviour'
import { focusPanel, focusTimeline } from './focus-place'

const noTimeline: Block = either(noCase, ({ timeline }) =>
  timeline.current === null ? 'The timeline is not on screen' : null,
)

const ZOOM = 1.5

const show = (days: number): Behaviour => ({
  run: ({ timeline }) => timeline.current?.showDays(days),
  blocked: noTimeline,
})

const group = (grouping: Grouping): Behaviour => ({
  run: ({ ui }) => ui.setState({ grouping }),
  blocked: noCase,
  checked: ({ ui }) => ui.getState().grouping === grouping,
})

const panel = (name: keyof UiState['panels']): Behaviour => ({
  run: ({ ui }) => ui.setState(({ panels }) => ({ panels: { ...panels, [name]: !panels[name] } })),
  blocked: noCase,
  checked: ({ ui }) => ui.getState().panels[name],
})

const theme = (name: Settings['theme']): Behaviour => ({
  run: (workspace) => changeSettings(workspace, { theme: name }),
  checked: ({ ui }) => ui.getState().settings.theme === name,
})

export const viewCommands = {
  'view.zoomIn': { run: ({ timeline }) => timeline.current?.zoom(ZOOM), blocked: noTimeline },
  'view.zoomOut': { run: ({ timeline }) => timeline.current?.zoom(1 / ZOOM), blocked: noTimeline },
  'view.fitAll': { run: ({ timeline }) => timeline.current?.fitAll(), blocked: noTimeline },
  'view.fitSelection': {
    run: ({ timeline }) => timeline.current?.fitSelection(),
    blocked: either(noTimeline, nothingSelected),
  },
  'view.week': show(7),
  'view.month': show(31),
  'view.quarter': show(92),
  'view.year': show(366),
  'view.goToDate': { run: ({ ui }) => ui.setState({ dialog: 'go-to-date' }), blocked: noTimeline },
  'view.today': { run: ({ timeline, today }) => timeline.current?.goTo(today()), blocked: noTimeline },
  'group.kind': group('kind'),
  'group.party': group('party'),
  'group.question': group('question'),
  'group.tag': group('tag'),
  'group.counsel': group('counsel'),
  'group.judge': group('judge'),
  'filter.show': { run: ({ ui }) => ui.setState({ filterShown: true }), blocked: noCase },
  'filter.clear': {
    run: ({ ui }) => ui.setState({ filter: NO_FILTER, search: '', hits: null }),
    blocked: either(noCase, ({ ui }) => {
      const { filter, search } = ui.getState()
      return activeParts(filter) > 0 || search !== '' ? null : 'Nothing is filtered'
    }),
  },
  'panel.sidebar': panel('sidebar'),
  'panel.inspector': panel('inspector'),
  'panel.chronology': panel('chronology'),
  'focus.timeline': { run: focusTimeline, blocked: noTimeline },
  'focus.chronology': { run: (workspace) => focusPanel(workspace, 'chronology'), blocked: noCase },
  'focus.inspector': { run: (workspace) => focusPanel(workspace, 'inspector'), blocked: noCase },
  'theme.system': theme('system'),
  'theme.light': theme('light'),
  'theme.dark': theme('dark'),
} satisfies Record<string, Behaviour>
