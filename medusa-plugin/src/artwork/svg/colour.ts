import { refuse } from '../refuse';
import { NAMED_COLOURS } from './named-colours';

/** How light (0 black, 1 white) and how opaque: all that engraving asks of a colour. */
export type Colour = { light: number; alpha: number };

/**
 * A colour by the grammar of CSS, without functions of our times; nothing for `none`.
 *
 * @param current what `currentColor` means here
 * @throws ArtworkRefused for paint that is no colour: gradients and patterns can't be engraved
 */
export function colourOf(text: string, current: Colour): Colour | undefined {
  const written = text.trim().toLowerCase();
  if (written === 'none' || written === 'transparent') return undefined;
  if (written === 'currentcolor') return current;
  const named = NAMED_COLOURS[written];
  if (named !== undefined) return fromBytes(named >> 16, (named >> 8) & 255, named & 255);
  if (written.startsWith('url(')) {
    refuse('gradient', 'Something is painted with a gradient or pattern: a stamp has one colour; use solid black');
  }
  return (
    fromHex(written) ?? fromFunction(written) ?? refuse('bad-value', `“${text.slice(0, 30)}” is no colour we know`)
  );
}

function fromHex(text: string): Colour | undefined {
  const [, digits] = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text) ?? [];
  if (!digits) return undefined;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = long.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
  return fromBytes(red, green, blue, alpha / 255);
}

/** `rgb(35, 31, 32)`, `rgba(0 0 0 / 50%)`, `hsl(0, 0%, 20%)` */
function fromFunction(text: string): Colour | undefined {
  const [, name, inside] = /^(rgb|hsl)a?\(([\d\s.,%/+-]{1,80})\)$/.exec(text) ?? [];
  const parts = inside?.split(/[\s,/]+/).filter(Boolean) ?? [];
  if (
    !name ||
    parts.length < 3 ||
    parts.length > 4 ||
    !parts.every((part) => /^[+-]?(\d+\.?\d*|\.\d+)%?$/.test(part))
  ) {
    return undefined;
  }
  const share = (part: string, whole: number) => Number.parseFloat(part) / (part.endsWith('%') ? 100 : whole);
  const alpha = parts[3] ? unit(share(parts[3], 1)) : 1;
  const [first, second, third] = parts as [string, string, string];
  if (name === 'hsl') {
    return fromHsl(Number.parseFloat(first), unit(share(second, 100)), unit(share(third, 100)), alpha);
  }
  return fromBytes(share(first, 255) * 255, share(second, 255) * 255, share(third, 255) * 255, alpha);
}

/** The formula of CSS Color Module Level 4, § 7. */
function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const place = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return fromBytes(channel(0), channel(8), channel(4), alpha);
}

/** Luma of ITU-R BT.709. */
function fromBytes(red: number, green: number, blue: number, alpha = 1): Colour {
  return { light: unit((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255), alpha: unit(alpha) };
}

const unit = (value: number) => Math.min(1, Math.max(0, value));
