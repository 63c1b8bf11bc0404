/** The designer in a React 18 application: `npm install @cordwainer/widget`, import it, and use the tag. */
import '@cordwainer/widget';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** React 18 passes attributes to custom elements; their events are listened to on the element itself. */
function useEvent(ref, name, listener) {
  useEffect(() => {
    const element = ref.current;
    element.addEventListener(name, listener);
    return () => element.removeEventListener(name, listener);
  }, [ref, name, listener]);
}

function Designer({ medusaUrl, publishableKey, locale, onDesign, onPlaced, designerRef }) {
  const ref = designerRef;
  useEvent(ref, 'design-change', onDesign);
  useEvent(ref, 'order-placed', onPlaced);
  return (
    <shoe-designer
      ref={ref}
      medusa-url={medusaUrl}
      publishable-key={publishableKey}
      locale={locale}
      currency="EUR"
      country="es"
    />
  );
}

function App({ medusaUrl, publishableKey }) {
  const designer = useRef(null);
  const [locale, setLocale] = useState('en');
  const [code, setCode] = useState('');
  const [order, setOrder] = useState('');
  const [onDesign] = useState(() => (event) => setCode(event.detail.designCode));
  const [onPlaced] = useState(() => (event) => setOrder(event.detail.order.number ?? ''));

  return (
    <>
      <header className="page-head">
        <h1>React 18</h1>
        <p>
          <label>
            Language{' '}
            <select value={locale} onChange={(event) => setLocale(event.target.value)}>
              {['en', 'de', 'es', 'fr', 'ar'].map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>{' '}
          <button type="button" onClick={() => designer.current.undo()}>
            Undo
          </button>{' '}
          <output>{order ? `Order ${order}` : code && `Design ${code}`}</output> <a href="/examples">Other pages</a>
        </p>
      </header>
      <main>
        <Designer {...{ medusaUrl, publishableKey, locale, onDesign, onPlaced }} designerRef={designer} />
      </main>
    </>
  );
}

const root = document.getElementById('app');
createRoot(root).render(<App {...root.dataset} />);
