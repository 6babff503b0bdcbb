import { THEME, type Look } from '../../../src/report/description/theme';
import { STYLE_ROLES } from '../../../src/report/description/styleRoles';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const parts = [0, 2, 4].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the theme', () => {
  it.each(STYLE_ROLES.map((role) => [role, THEME[role]] as const))('shows %s at a contrast of 4.5 or more', (_, look: Look) => {
    expect(contrast(look.color ?? '000000', look.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  it('tells inputs, assumptions, links and engine values apart by more than the colour of their letters', () => {
    const looks: readonly Look[] = [THEME.input, THEME.assumption, THEME.linked, THEME.engineValue];
    expect(new Set(looks.map(({ fill }) => fill)).size).toBe(looks.length);
    expect(looks.every(({ bottom }) => bottom !== undefined)).toBe(true);
  });
});
