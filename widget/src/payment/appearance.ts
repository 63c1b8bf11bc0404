import type { Appearance } from '@stripe/stripe-js';

/**
 * Colours, typeface and corners of the page for Stripe's form, which lies in frames and inherits nothing. Read from what
 * is drawn, because `light-dark()` and the brand's own properties are only decided there.
 *
 * @param root where the design system's private properties are known
 */
export function appearanceOf(root: HTMLElement): Appearance {
  const probe = root.ownerDocument.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const drawn = getComputedStyle(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return drawn.color;
  };
  const font = getComputedStyle(root).fontFamily;
  probe.style.borderRadius = 'var(--_radius)';
  const [paper, raised, ink, muted, line, danger, accent] = (
    ['paper', 'raised', 'ink', 'muted', 'line-strong', 'danger', 'accent'] as const
  ).map((name) => colour(`--_${name}`));
  const borderRadius = drawn.borderTopLeftRadius;
  probe.remove();
  return {
    theme: 'flat',
    variables: {
      colorPrimary: accent,
      colorBackground: raised,
      colorText: ink,
      colorTextSecondary: muted,
      colorTextPlaceholder: muted,
      colorDanger: danger,
      fontFamily: font,
      fontSizeBase: '15px',
      borderRadius,
      spacingUnit: '4px',
      gridRowSpacing: '18px',
    },
    rules: {
      '.Input': { border: `1px solid ${line}`, boxShadow: 'none', padding: '13px 14px' },
      '.Input:focus': { border: `1px solid ${ink}`, boxShadow: `0 0 0 1px ${ink}` },
      '.Input--invalid': { border: `1px solid ${danger}`, boxShadow: 'none' },
      '.Label': { fontSize: '13px', color: muted },
      '.Tab': { border: `1px solid ${line}`, backgroundColor: paper, boxShadow: 'none' },
      '.Tab--selected': { border: `1px solid ${ink}`, backgroundColor: raised, color: ink, boxShadow: 'none' },
    },
  } as Appearance;
}
