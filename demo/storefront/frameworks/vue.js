/**
 * The designer in a Vue 3 application. Render functions instead of a template, because templates that are compiled in the
 * browser need `unsafe-eval`; in a single-file component the tag is written as it is:
 * `<shoe-designer :medusa-url="url" @design-change="changed" />`, with `isCustomElement: (tag) => tag === 'shoe-designer'`.
 */
import '@cordwainer/widget';
import { createApp, h, ref } from 'vue';

const App = {
  props: { medusaUrl: String, publishableKey: String },
  setup(props) {
    const designer = ref();
    const theme = ref('light');
    const code = ref('');
    const order = ref('');
    return () => [
      h('header', { class: 'page-head' }, [
        h('h1', 'Vue 3'),
        h('p', [
          h('label', [
            h('input', {
              type: 'checkbox',
              checked: theme.value === 'dark',
              onChange: (event) => {
                theme.value = event.target.checked ? 'dark' : 'light';
              },
            }),
            ' Dark',
          ]),
          ' ',
          h('button', { type: 'button', onClick: () => designer.value.undo() }, 'Undo'),
          ' ',
          h('output', order.value ? `Order ${order.value}` : code.value && `Design ${code.value}`),
          ' ',
          h('a', { href: '/examples' }, 'Other pages'),
        ]),
      ]),
      // Vue sets what the element has as a property, and everything else as an attribute.
      h('main', [
        h('shoe-designer', {
          ref: designer,
          medusaUrl: props.medusaUrl,
          publishableKey: props.publishableKey,
          locale: 'en',
          currency: 'EUR',
          country: 'fr',
          theme: theme.value,
          onDesignChange: (event) => {
            code.value = event.detail.designCode;
          },
          onOrderPlaced: (event) => {
            order.value = event.detail.order.number ?? '';
          },
        }),
      ]),
    ];
  },
};

const root = document.getElementById('app');
createApp(App, { ...root.dataset }).mount(root);
