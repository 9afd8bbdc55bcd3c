import { emptyCase, type Case } from '../model/case'
import { CaseId } from '../model/ids'

/** The record of a made-up case with nothing said but its title. */
export const aCase = (shortTitle = 'Doe v. Acme Corp.'): Case => emptyCase(CaseId.parse('case'), shortTitle)
