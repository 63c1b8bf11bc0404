import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import {
  BrandCatalogAnswer,
  BrandParams,
  CatalogDiffAnswer,
  CatalogDraftAnswer,
  CatalogValidationAnswer,
  CatalogVersionAnswer,
  DiffQuery,
  MAX_CATALOG_BYTES,
  PageQuery,
  PublishBody,
  PublishedAnswer,
  RevisionQuery,
  RollBackBody,
  SaveDraftBody,
  ValidateBody,
  VersionParams,
} from './schemas';

const CATALOGS = '/admin/cordwainer/catalogs';
const OF_BRAND = `${CATALOGS}/{brand_id}` as const;
const ofBrand = { audience: 'admin', params: BrandParams } as const;

export const listCatalogs = operation({
  id: 'listCatalogs',
  method: 'get',
  path: CATALOGS,
  audience: 'admin',
  summary: 'Every brand with the version that it offers and its draft',
  answers: { 200: { description: 'By name', schema: z.strictObject({ catalogs: z.array(BrandCatalogAnswer) }) } },
});

export const readCatalogState = operation({
  ...ofBrand,
  id: 'readCatalogState',
  method: 'get',
  path: OF_BRAND,
  summary: 'The version that a brand offers, and its draft',
  answers: { 200: { description: 'Where it stands', schema: z.strictObject({ catalog: BrandCatalogAnswer }) } },
  refusals: [404],
});

export const readCatalogDraft = operation({
  ...ofBrand,
  id: 'readCatalogDraft',
  method: 'get',
  path: `${OF_BRAND}/draft`,
  summary: "A brand's draft, and what is wrong with it",
  answers: {
    200: {
      description: 'The draft',
      schema: z.strictObject({
        draft: z.strictObject({ ...CatalogDraftAnswer.shape, content: z.unknown() }),
        validation: CatalogValidationAnswer,
      }),
    },
  },
  refusals: [404],
});

const SavedAnswer = z.strictObject({ draft: CatalogDraftAnswer, validation: CatalogValidationAnswer });

export const saveCatalogDraft = operation({
  ...ofBrand,
  id: 'saveCatalogDraft',
  method: 'put',
  path: `${OF_BRAND}/draft`,
  summary: 'Saves the draft, faults and all',
  description: 'Refused with 409 where it was saved since it was read: the refusal names who did.',
  body: SaveDraftBody,
  bodyBytes: MAX_CATALOG_BYTES,
  answers: { 200: { description: 'Saved, with the revision that it has now', schema: SavedAnswer } },
  refusals: [400, 404, 409, 413, 422],
});

export const discardCatalogDraft = operation({
  ...ofBrand,
  id: 'discardCatalogDraft',
  method: 'delete',
  path: `${OF_BRAND}/draft`,
  summary: 'Discards the draft',
  query: RevisionQuery,
  answers: { 200: { description: 'Discarded', schema: z.strictObject({ deleted: z.literal(true) }) } },
  refusals: [400, 404, 409],
});

export const validateCatalog = operation({
  ...ofBrand,
  id: 'validateCatalog',
  method: 'post',
  path: `${OF_BRAND}/validate`,
  summary: 'Every fault of the draft, or of what is sent, each at its path',
  body: ValidateBody,
  bodyBytes: MAX_CATALOG_BYTES,
  answers: { 200: { description: 'What is wrong', schema: z.strictObject({ validation: CatalogValidationAnswer }) } },
  refusals: [400, 404, 413],
});

export const diffCatalog = operation({
  ...ofBrand,
  id: 'diffCatalog',
  method: 'get',
  path: `${OF_BRAND}/diff`,
  summary: 'What differs between two versions, or a version and the draft',
  query: DiffQuery,
  answers: { 200: { description: 'By id, never by position', schema: CatalogDiffAnswer } },
  refusals: [400, 404],
});

export const publishCatalog = operation({
  ...ofBrand,
  id: 'publishCatalog',
  method: 'post',
  path: `${OF_BRAND}/publish`,
  summary: 'Publishes the draft as the next version',
  description: 'Of simultaneous publications one wins; the others are refused with 409. The draft is gone afterwards.',
  body: PublishBody,
  answers: { 200: { description: 'Published, or nothing was new', schema: PublishedAnswer } },
  refusals: [400, 404, 409, 422],
});

export const rollBackCatalog = operation({
  ...ofBrand,
  id: 'rollBackCatalog',
  method: 'post',
  path: `${OF_BRAND}/rollback`,
  summary: 'Offers again what an earlier version offered, as a new version',
  body: RollBackBody,
  answers: { 200: { description: 'Published, or nothing was new', schema: PublishedAnswer } },
  refusals: [400, 404, 409, 422],
});

export const listCatalogVersions = operation({
  ...ofBrand,
  id: 'listCatalogVersions',
  method: 'get',
  path: `${OF_BRAND}/versions`,
  summary: 'What was published, by whom and when',
  query: PageQuery,
  answers: {
    200: {
      description: 'The latest first',
      schema: z.strictObject({
        versions: z.array(CatalogVersionAnswer),
        count: z.int(),
        limit: z.int(),
        offset: z.int(),
      }),
    },
  },
  refusals: [400, 404],
});

export const readCatalogVersion = operation({
  id: 'readCatalogVersion',
  method: 'get',
  path: `${OF_BRAND}/versions/{version}`,
  audience: 'admin',
  summary: 'One version with its content',
  params: VersionParams,
  answers: {
    200: {
      description: 'As it was published',
      schema: z.strictObject({
        version: z.strictObject({ ...CatalogVersionAnswer.shape, catalog: z.looseObject({ id: z.string() }) }),
      }),
    },
  },
  refusals: [400, 404],
});

export const exportCatalogVersion = operation({
  id: 'exportCatalogVersion',
  method: 'get',
  path: `${OF_BRAND}/versions/{version}/export`,
  audience: 'admin',
  summary: 'One version as a JSON file',
  params: VersionParams,
  answers: { 200: { description: 'The catalog, indented', content: 'application/json' } },
  refusals: [400, 404],
});

export const importCatalog = operation({
  ...ofBrand,
  id: 'importCatalog',
  method: 'post',
  path: `${OF_BRAND}/import`,
  summary: 'Saves a catalog as the draft: what an export wrote, or anybody else',
  description: 'The body is the catalog itself, of 5 MB at most. Faults do not keep it from being saved.',
  query: RevisionQuery,
  body: z.record(z.string(), z.unknown()),
  bodyBytes: MAX_CATALOG_BYTES,
  answers: { 200: { description: 'Saved, with the revision that it has now', schema: SavedAnswer } },
  refusals: [400, 404, 409, 413, 422],
});

export const catalogOperations = [
  listCatalogs,
  readCatalogState,
  readCatalogDraft,
  saveCatalogDraft,
  discardCatalogDraft,
  importCatalog,
  validateCatalog,
  diffCatalog,
  publishCatalog,
  rollBackCatalog,
  listCatalogVersions,
  readCatalogVersion,
  exportCatalogVersion,
];
