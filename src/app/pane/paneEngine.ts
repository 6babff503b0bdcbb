import { readPane } from './readPane';
import { viewInitiative } from './viewInitiative';
import { insertTemplate, planTemplate, notSampled, planWrite, writePane } from './writePane';
import { removalPlan } from './writePlan';

/** Everything that the pane loads after its first look: reading, computing, writing. */
export const paneEngine = { readPane, viewInitiative, notSampled, planWrite, writePane, planTemplate, insertTemplate, removalPlan } as const;
/** The engine as the pane's store sees it. */
export type PaneEngine = typeof paneEngine;
