import { ADDRESS_RULES } from './addressRules';
import { COMMAND_RULES } from './commandRules';
import { IDENTITY_RULES } from './identityRules';
import type { ManifestRule } from './ManifestRule';

/** Every rule that a manifest of this add-in keeps. */
export const MANIFEST_RULES: readonly ManifestRule[] = [...IDENTITY_RULES, ...ADDRESS_RULES, ...COMMAND_RULES];
