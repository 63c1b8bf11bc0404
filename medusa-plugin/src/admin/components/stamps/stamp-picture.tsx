import { Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import { useArtworkPicture, useStampPlaces } from '../../lib/stamps';

type Pictured = { artwork_id: string; name: string; place: string; width: number };

/** The artwork in a list: small, on white, which its ink is for. */
export function StampThumbnail({ artwork_id, name }: Pick<Pictured, 'artwork_id' | 'name'>) {
  const { t } = useFormat();
  const { data } = useArtworkPicture(`${artwork_id}/preview`);
  return (
    <span className="border-ui-border-base flex size-10 items-center justify-center overflow-hidden rounded border bg-white p-1">
      {data && <img src={data} alt={t('stamps.picture', { name })} className="max-h-full max-w-full" />}
    </span>
  );
}

/** The artwork, and the same with everything marked that is too thin at its real size. */
export function StampPictures({ stamp, brandId }: { stamp: Pictured; brandId: string | undefined }) {
  const { t, figure } = useFormat();
  const { artwork_id, name, width } = stamp;
  const preview = useArtworkPicture(`${artwork_id}/preview`);
  const { data: places } = useStampPlaces(brandId);
  const minimum = places?.find(({ id }) => id === stamp.place)?.minLine;
  const marked = useArtworkPicture(
    `${artwork_id}/thin-places?width=${width}&minimum=${minimum ?? ''}`,
    minimum !== undefined,
  );
  return (
    <div className="grid gap-4 px-6 py-4 sm:grid-cols-2">
      {preview.data && <Picture src={preview.data} alt={t('stamps.picture', { name })} />}
      {marked.data && minimum !== undefined && (
        <figure>
          <Picture src={marked.data} alt={t('stamps.thinAlt', { name })} />
          <Text asChild size="xsmall" className="text-ui-fg-subtle mt-2">
            <figcaption>{t('stamps.thin', { width: figure(width), minimum: figure(minimum) })}</figcaption>
          </Text>
        </figure>
      )}
    </div>
  );
}

function Picture({ src, alt }: { src: string; alt: string }) {
  return (
    <span className="border-ui-border-base flex h-40 items-center justify-center rounded-lg border bg-white p-3">
      <img src={src} alt={alt} className="max-h-full max-w-full" />
    </span>
  );
}
