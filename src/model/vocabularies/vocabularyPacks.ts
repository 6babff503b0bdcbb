import { BUSINESS_PACK } from './business/businessPack';
import { CLINICAL_PACK } from './clinical/clinicalPack';

/** The vocabularies, the usual one first. Another one is another folder and a line here. */
export const VOCABULARY_PACKS = [
  CLINICAL_PACK,
  BUSINESS_PACK,
] as const;
