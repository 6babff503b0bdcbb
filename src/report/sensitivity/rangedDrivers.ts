import { oneAtATime } from '../../money/sensitivity/oneAtATime';
import type { DriverSheet } from './DriverSheet';

/** How many drivers move the result within their range: they stand first, most first. */
export function rangedDrivers({ found }: Pick<DriverSheet, 'found'>): number {
  return found.drivers.filter((driver) => oneAtATime(found.npv, driver).swing > 0).length;
}
