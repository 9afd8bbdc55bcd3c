import type { BriefOptions, BriefTemplate } from '../../../../shared/brief/brief-options'

/** Whose a template is: of this case, in its file, or of the user, for every case. */
export type TemplateOwner = 'case' | 'user'

/** The templates with one more under its name; one of the same name is replaced. */
export function withTemplate(templates: readonly BriefTemplate[], template: BriefTemplate): BriefTemplate[] {
  return [...withoutTemplate(templates, template.name), template].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export const withoutTemplate = (templates: readonly BriefTemplate[], name: string): BriefTemplate[] =>
  templates.filter((template) => template.name !== name)

/** What a template for every case keeps: events that were listed, and a title of one case, belong to that case. */
export const forEveryCase = (options: BriefOptions): BriefOptions => ({
  ...options,
  title: '',
  preparedOn: null,
  scope: options.scope.kind === 'listed' ? { kind: 'all' } : options.scope,
})
