import { Button } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../lib/format';
import { usePicture, VIEWS, type View } from '../lib/pictures';
import type { OrderDetail } from '../lib/types';
import { Section } from './section';

/** The shoe as it was designed, from whichever side one asks for. Nothing where the server draws no such style. */
export function Pictures({ order }: { order: OrderDetail }) {
  const { t, word } = useFormat();
  const [view, setView] = useState<View>('three-quarter');
  const { data, isError } = usePicture(order.id, view);
  if (isError) return null;
  return (
    <Section title={t('section.pictures')}>
      <div className="flex flex-col items-center gap-y-4 px-6 py-4">
        <div className="flex aspect-[4/3] w-full max-w-[560px] items-center justify-center rounded-lg bg-white">
          {data && <img src={data} alt={t('view.alt', { model: order.model_name, view: word('view', view) })} />}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons in a fieldset would look like a form. */}
        <div role="group" aria-label={t('view.choose')} className="flex flex-wrap justify-center gap-1">
          {VIEWS.map((name) => (
            <Button
              key={name}
              size="small"
              variant={name === view ? 'secondary' : 'transparent'}
              aria-pressed={name === view}
              onClick={() => setView(name)}
            >
              {word('view', name)}
            </Button>
          ))}
        </div>
      </div>
    </Section>
  );
}
