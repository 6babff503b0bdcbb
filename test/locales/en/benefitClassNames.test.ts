import { BENEFIT_CLASSES, PRESETS } from '../../../src/model/choices';
import { benefitClassNames } from '../../../src/locales/en/benefitClassNames';

describe.each(PRESETS)('the classes of benefit under %s', (preset) => {
  const names = benefitClassNames(preset);

  it('have a name each, and no two the same', () => {
    expect(new Set(BENEFIT_CLASSES.map((benefitClass) => names[benefitClass])).size).toBe(BENEFIT_CLASSES.length);
  });

  it('keep the common word beside that of the house', () => {
    const stem = (text: string): string => text.toLowerCase().replaceAll('z', 's').replace(/[^a-z]/gu, '');
    for (const benefitClass of BENEFIT_CLASSES) expect(stem(names[benefitClass])).toContain(stem(benefitClass));
  });
});
