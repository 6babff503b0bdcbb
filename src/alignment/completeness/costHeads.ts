/** Heads of cost that a reviewer looks for in a case of this kind, in the order in which the work happens. */
export const COST_HEADS = [
  'training',
  'backfill',
  'data-migration',
  'integration',
  'double-running',
  'decommissioning',
  'information-governance',
  'clinical-safety',
  'support',
  'contingency',
] as const;
export type CostHead = (typeof COST_HEADS)[number];

/**
 * Wordings that speak of a head. All are in lower case, words parted by single spaces; a star at the end stands for any
 * ending of the word.
 */
export interface HeadWordings {
  readonly speaks: readonly string[];
  /** Words too general to count inside a longer text; they count where they are all the text. */
  readonly alone?: readonly string[];
  /** False friends: taken out of the text before it is searched. */
  readonly unlike: readonly string[];
}

/** How each head is recognised in the name or the category of a cost line. */
export const HEAD_WORDINGS: Readonly<Record<CostHead, HeadWordings>> = {
  training: {
    speaks: ['training', 'train the trainer', 'trainer*', 'e learning', 'elearning', 'user education', 'upskilling'],
    unlike: ['training data*', 'training set*', 'training corpus', 'training compute', 'model training', 'training of model*', 'training of the model', 'training management system*', 'training record*'],
  },
  backfill: {
    speaks: ['backfill*', 'back fill*', 'staff release', 'release of staff', 'staff cover', 'cover for staff', 'shift cover', 'cover for training', 'locum cover', 'agency cover', 'bank cover', 'replacement staff'],
    unlike: ['data backfill*', 'backfill of data', 'backfill of record*', 'backfill of histor*', 'histor* backfill*', 'record* backfill*', 'backfill of image*', 'image backfill*'],
  },
  'data-migration': {
    speaks: [
      'data migration*', 'migration of data', 'migration of the data', 'migrating data', 'migrate data', 'record migration', 'records migration', 'migration of record*', 'migration of patient*',
      'data conversion', 'data load*', 'data transfer*', 'data cleans*', 'data take on', 'data extract*', 'legacy data', 'scanning of record*', 'back scanning', 'etl',
    ],
    alone: ['migration', 'migration cost', 'migration costs'],
    unlike: ['data transfer agreement*', 'data transfer charge*', 'data transfer fee*', 'data migration agreement*', 'legacy data centre*', 'legacy data center*', 'data loader*', 'data loading bay*'],
  },
  integration: {
    speaks: ['integration*', 'interface*', 'interfacing', 'interoperab*', 'hl7', 'fhir', 'api', 'apis', 'middleware', 'connector*'],
    unlike: ['user interface*', 'graphical interface*', 'voice interface*', 'interface design*', 'continuous integration*', 'integration of care', 'integration of health*', 'care integration*', 'social integration*', 'cultural integration*', 'team integration*', 'merger integration*', 'electrical connector*'],
  },
  'double-running': {
    speaks: [
      'double running', 'double run', 'dual running', 'dual run', 'dual operation', 'parallel running', 'parallel run', 'parallel operation', 'running in parallel', 'run in parallel', 'running both',
      'contract overlap', 'overlap of contract*', 'overlapping contract*', 'overlapping licen*', 'overlap of licen*', 'legacy system during', 'old system during', 'parallel systems', 'dual maintenance',
      'legacy extension*', 'legacy contract extension*', 'extension of the legacy', 'extension of legacy', 'legacy support', 'legacy system support', 'legacy maintenance', 'legacy licen*', 'legacy running cost*',
    ],
    unlike: ['parallel run test*', 'parallel running test*', 'tests run in parallel', 'projects running in parallel', 'workstreams running in parallel'],
  },
  decommissioning: {
    speaks: [
      'decommission*', 'de commission*', 'retirement of legacy', 'retirement of old', 'retirement of the old', 'retire legacy', 'retiring legacy', 'legacy retirement', 'system retirement', 'application retirement',
      'switch off', 'switching off', 'switchoff', 'legacy shutdown', 'shutdown of', 'data centre closure', 'data center closure', 'exit cost*', 'exit fee*', 'termination fee*', 'disposal',
      'legacy archiv*', 'archiving of legacy', 'removal of old', 'removal of the old', 'removal of legacy',
    ],
    unlike: ['waste disposal', 'sharps disposal', 'disposal of waste', 'disposal of clinical waste', 'decommissioned ward*', 'decommissioned bed*', 'ward decommission*', 'bed decommission*', 'decommissioning of beds', 'decommissioning of wards', 'automatic switch off', 'lighting switch off'],
  },
  'information-governance': {
    speaks: ['information governance', 'ig', 'dpia*', 'data protection', 'privacy', 'gdpr', 'hipaa', 'dspt', 'caldicott', 'data sharing agreement*', 'data transfer agreement*'],
    unlike: ['privacy curtain*', 'privacy screen*', 'privacy glass', 'privacy pod*', 'privacy booth*', 'data protection appliance*', 'data protection backup*', 'backup and data protection'],
  },
  'clinical-safety': {
    speaks: ['clinical safety', 'safety case*', 'safety assurance', 'safety assessment*', 'functional safety', 'hazard*', 'dcb0129', 'dcb 0129', 'dcb0160', 'dcb 0160', 'clinical risk management', 'clinical risk assessment*', 'iso 14971', 'iso14971'],
    unlike: ['hazard pay', 'hazard light*', 'hazardous waste', 'hazardous material*', 'hazardous substance*', 'safety cases database'],
  },
  support: {
    speaks: ['support', 'supported', 'supporting', 'maintenance', 'help desk*', 'helpdesk*', 'service desk*', 'managed service*', 'on call', 'application management', 'service management'],
    unlike: [
      'decision support*', 'life support', 'business support*', 'peer support', 'patient support', 'carer support', 'family support', 'support worker*', 'support group*', 'support vector', 'supported living', 'supported housing',
      'supporting evidence', 'supporting document*', 'project support', 'programme support', 'program support', 'implementation support', 'go live support', 'elbow support', 'migration support', 'legacy support', 'legacy system support', 'legacy maintenance', 'dual maintenance', 'predictive maintenance', 'building maintenance', 'maintenance planning', 'maintenance scheduling',
    ],
  },
  contingency: {
    speaks: ['contingency', 'contingencies', 'risk allowance', 'risk provision', 'risk budget', 'allowance for risk*', 'provision for risk*', 'reserve for risk*', 'management reserve', 'optimism bias', 'unforeseen'],
    unlike: ['contingency plan*', 'business contingency', 'contingency exercise*', 'contingency site*', 'contingency power', 'contingency generator*'],
  },
};
