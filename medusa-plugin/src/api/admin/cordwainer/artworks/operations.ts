import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import { ArtworkAnswer, ArtworkName } from '../../../schemas/artwork';

const Params = z.object({ id: z.string() });

export const addArtwork = operation({
  id: 'addArtwork',
  method: 'post',
  path: '/admin/cordwainer/artworks',
  audience: 'admin',
  summary: 'Uploads an artwork for a brand: an SVG, a PNG or a PDF of one page, at most 2 MB',
  description: 'As in the store: the body is the file itself, and what is kept is drawn anew from it.',
  query: z.strictObject({ brand_id: z.string(), name: ArtworkName }),
  bodyContent: 'application/octet-stream',
  answers: { 201: { description: 'The artwork', schema: z.strictObject({ artwork: ArtworkAnswer }) } },
  refusals: [400, 404, 422, 429],
});

export const readArtwork = operation({
  id: 'readArtwork',
  method: 'get',
  path: '/admin/cordwainer/artworks/{id}',
  audience: 'admin',
  summary: 'An artwork, and how thin it gets',
  params: Params,
  answers: {
    200: {
      description: 'The artwork',
      schema: z.strictObject({ artwork: ArtworkAnswer.extend({ brand_id: z.string() }) }),
    },
  },
  refusals: [404],
});

export const previewArtwork = operation({
  id: 'previewArtwork',
  method: 'get',
  path: '/admin/cordwainer/artworks/{id}/preview',
  audience: 'admin',
  summary: 'What will be engraved, as a picture on transparent ground',
  params: Params,
  budget: 'read',
  answers: { 200: { description: 'The picture', content: 'image/png' } },
  refusals: [404],
});

export const downloadArtwork = operation({
  id: 'downloadArtwork',
  method: 'get',
  path: '/admin/cordwainer/artworks/{id}/download',
  audience: 'admin',
  summary: 'What the mould is made from: an SVG of black and white paths, or a grey PNG',
  description: 'Written by us from what was uploaded. The upload itself is never kept, so it can’t be had.',
  params: Params,
  answers: { 200: { description: 'The file, to be saved', content: 'application/octet-stream' } },
  refusals: [404],
});

export const markThinPlaces = operation({
  id: 'markThinPlaces',
  method: 'get',
  path: '/admin/cordwainer/artworks/{id}/thin-places',
  audience: 'admin',
  summary: 'The artwork with everything marked that is thinner than a minimum at a size: lines red, gaps blue',
  params: Params,
  query: z.strictObject({
    width: z.coerce.number().positive().max(1000).describe('Of the stamp, mm'),
    minimum: z.coerce.number().positive().max(10).describe('mm'),
  }),
  answers: { 200: { description: 'The picture', content: 'image/png' } },
  refusals: [400, 404, 422, 429],
});

export const artworkOperations = [addArtwork, readArtwork, previewArtwork, downloadArtwork, markThinPlaces];
