import type { StoryInput } from '../StoryInput';

/** Whether the work is delivered or stopped, so that nothing of it is asked or risked any more. */
export function isOver({ initiative }: Pick<StoryInput, 'initiative'>): boolean {
  const status = initiative.record.status?.value;
  return status === 'delivered' || status === 'stopped';
}
