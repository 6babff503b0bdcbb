import { Labels } from '../../../src/report/build/Labels';

describe('Labels', () => {
  it('numbers a label that stands already', () => {
    const labels = new Labels();
    expect(['Licences', 'Licences', 'Training', 'Licences'].map((label) => labels.unique(label))).toEqual(['Licences', 'Licences (2)', 'Training', 'Licences (3)']);
  });
});
