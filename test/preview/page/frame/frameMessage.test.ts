import { isFrameMessage } from '../../../../src/preview/page/frame/frameMessage';

describe('isFrameMessage', () => {
  it('takes a text of ours in the direction asked for', () => {
    expect(isFrameMessage({ casebridge: 'to-host', text: '{}' }, 'to-host')).toBe(true);
    expect(isFrameMessage({ casebridge: 'to-host', text: '{}' }, 'to-pane')).toBe(false);
  });

  it('takes nothing else', () => {
    for (const data of [null, 'text', { text: '{}' }, { casebridge: 'to-host' }, { casebridge: 'to-host', text: 5 }]) {
      expect(isFrameMessage(data, 'to-host')).toBe(false);
    }
  });
});
