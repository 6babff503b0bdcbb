import type { TableHelp } from './TableHelp';

/** Help for the columns of Initiatives. */
export const INITIATIVE_HELP: TableHelp<'initiatives'> = {
  id: 'Short name that the other tables can use; may be left blank.',
  initiative: 'What it is called, in plain words.',
  objective: 'The strategic objective it serves.',
  sponsor: 'Who asks for it at the top.',
  technologyLead: 'Who answers for the technology.',
  clinicalLead: 'Who answers for the change in care or in the business.',
  start: 'Day on which work starts.',
  goLive: 'Day on which people start to use it.',
  ask: 'Amount you ask for now, where it differs from the whole cost.',
  decisionAsked: 'What the board should decide.',
  baselineOption: 'Option it is measured against, such as Do nothing; its lines are taken off.',
  dependsOn: 'Other initiatives that must come first.',
  status: 'Where it stands: proposed, approved, in delivery, delivered or stopped.',
  preparedBy: 'Who wrote the case.',
  meetingDate: 'Day on which it will be decided.',
  confidentiality: 'Marking to print on every page.',
  fundingSource: 'Where the money comes from.',
  output: 'What is put in place, in plain words, such as monitoring at home.',
  recommendation: 'What you recommend, in one sentence.',
  version: 'Version of the case, such as 0.3 draft.',
  priorApprovals: 'Who has approved it so far, and when.',
  procurementRoute: 'How it is bought, such as a framework or a contract that stands.',
  cost: 'The whole cost as one figure, only where there is no table of costs.',
};
