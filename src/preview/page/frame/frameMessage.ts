/** Which way a message between the page and the pane's frame goes. */
export type FrameDirection = 'to-host' | 'to-pane';

/** A message of the library, as text, between the page and the frame. */
export interface FrameMessage {
  readonly casebridge: FrameDirection;
  readonly text: string;
}

/** Whether something that came in is a message of ours in the direction asked for. */
export function isFrameMessage(data: unknown, direction: FrameDirection): data is FrameMessage {
  if (typeof data !== 'object' || data === null || !('casebridge' in data) || !('text' in data)) return false;
  return data.casebridge === direction && typeof data.text === 'string';
}
