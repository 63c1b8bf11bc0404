import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { ArtworkAnswer, ArtworkName } from '../../../schemas/artwork';
import { LinkParams } from '../../../schemas/link-params';

export const uploadArtwork = operation({
  id: 'uploadArtwork',
  method: 'post',
  path: '/store/cordwainer/artworks',
  audience: 'store',
  summary: 'Uploads the artwork of a stamp: an SVG, a PNG or a PDF of one page, at most 2 MB',
  description:
    'The body is the file itself, whatever its media type: what it is, its content says. It is not kept: what is kept is ' +
    'drawn anew from it, in one colour and trimmed to what is engraved, so look at the preview. 422 says what can’t be ' +
    'engraved or is not safe, and what to do instead. The answer’s id is a secret like a link. What no stamp is made of ' +
    'is deleted after 14 days.',
  query: z.strictObject({ name: ArtworkName }),
  bodyContent: 'application/octet-stream',
  budget: 'upload',
  answers: { 201: { description: 'The artwork', schema: z.strictObject({ artwork: ArtworkAnswer }) } },
  refusals: [400, 422],
});

export const readUploadedArtwork = operation({
  id: 'readUploadedArtwork',
  method: 'get',
  path: '/store/cordwainer/artworks/{token}',
  audience: 'store',
  summary: 'An artwork by the id that its upload answered',
  params: LinkParams,
  answers: { 200: { description: 'The artwork', schema: z.strictObject({ artwork: ArtworkAnswer }) } },
  refusals: [404],
});

export const previewUploadedArtwork = operation({
  id: 'previewUploadedArtwork',
  method: 'get',
  path: '/store/cordwainer/artworks/{token}/preview',
  audience: 'store',
  summary: 'What will be engraved, as a picture on transparent ground',
  description: 'At most 512 pixels; how opaque a pixel is says how much of it is engraved.',
  params: LinkParams,
  budget: 'read',
  answers: { 200: { description: 'The picture', content: 'image/png' } },
  refusals: [404],
});

export const uploadedArtworkOperations = [uploadArtwork, readUploadedArtwork, previewUploadedArtwork];
