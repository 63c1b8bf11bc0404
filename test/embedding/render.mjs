/** Renders the designer as a server would, and prints it: node render.mjs 'attributes' */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

await import(new URL('../../widget/dist/cordwainer.server.js', import.meta.url).href);
await import(new URL('../../widget/dist/cordwainer.payment.server.js', import.meta.url).href);
const attributes = unsafeStatic(process.argv[2] ?? '');
const page = staticHtml`<shoe-designer ${attributes}></shoe-designer><shoe-payment></shoe-payment>`;
process.stdout.write(await collectResult(render(html`<main>${page}</main>`)));
