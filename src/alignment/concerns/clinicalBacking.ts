import type { Initiative } from '../../model/Casebook';

/**
 * Whether those who will use it stand behind the initiative: they have given their word, or are about to.
 *
 * @example hasClinicalBacking({ commitments: [] }) // false
 */
export function hasClinicalBacking({ commitments }: Pick<Initiative, 'commitments'>): boolean {
  return commitments.some(({ record }) => record.side?.value === 'clinical' && (record.state?.value === 'done' || record.state?.value === 'in progress'));
}
