import { z } from '@medusajs/framework/zod';
import { component } from '../../../openapi/components';
import { BrandSummary } from '../../../schemas/brand';
import { IssueAnswer } from '../../../schemas/refusal';

/** A brand with 500 materials and 40 styles needs some 1.5 MB. */
export const MAX_CATALOG_BYTES = 5 * 1024 * 1024;

export const BrandParams = z.strictObject({ brand_id: z.string().max(64) });
export const VersionParams = z.strictObject({
  brand_id: z.string().max(64),
  version: z.coerce.number().int().min(1).max(2_147_483_647),
});

const note = z.string().trim().max(500);
const version = z.number().int().min(0).max(2_147_483_647);
const revision = version.describe('Of the draft, as it was read; 0 where there was none');
const currentVersion = version.describe('The version that is current, as it was read; 0 where nothing is published');

export const RevisionQuery = z.strictObject({ revision: z.coerce.number().int().min(0).max(2_147_483_647).default(0) });
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** A version's number, or `draft`. */
const side = z.union([z.literal('draft'), z.coerce.number().int().min(1).max(2_147_483_647)]);
export const DiffQuery = z.strictObject({ from: side, to: side });

export const SaveDraftBody = z.strictObject({
  content: z.unknown().describe('Any JSON: a draft may have faults'),
  revision,
  based_on: version.nullable().optional().describe('The version it began as; left out, it stays what it was'),
});
export const ValidateBody = z.strictObject({
  content: z.unknown().optional().describe('What to validate in place of the draft as it is saved'),
});
export const PublishBody = z.strictObject({ revision, current_version: currentVersion, note: note.optional() });
export const RollBackBody = z.strictObject({
  version: version.min(1).describe('The earlier version'),
  current_version: currentVersion,
  note: note.optional(),
});

const Person = z.strictObject({ id: z.string(), name: z.string().nullable() }).nullable();
const time = z.iso.datetime();

export const CatalogVersionAnswer = component(
  'CatalogVersion',
  z.strictObject({
    version: z.int(),
    catalog_id: z.string(),
    published_at: time,
    published_by: Person,
    note: z.string().nullable(),
    rolled_back_to: z.int().nullable(),
  }),
);

export const CatalogDraftAnswer = component(
  'CatalogDraft',
  z.strictObject({
    revision: z.int(),
    based_on: z.int().nullable(),
    saved_at: time,
    saved_by: Person,
  }),
);

export const BrandCatalogAnswer = component(
  'BrandCatalog',
  z.strictObject({
    brand: BrandSummary,
    current: CatalogVersionAnswer.nullable(),
    draft: CatalogDraftAnswer.nullable(),
  }),
);

export const CatalogValidationAnswer = component(
  'CatalogValidation',
  z.strictObject({
    valid: z.boolean(),
    issues: z.array(IssueAnswer).describe('Every fault at its path; the first 500'),
    issue_count: z.int(),
    warnings: z.array(IssueAnswer).describe('What is right and hardly meant; the first 500'),
  }),
);

export const CatalogChangeAnswer = component(
  'CatalogChange',
  z.strictObject({
    kind: z.enum(['added', 'removed', 'changed', 'reordered']),
    path: z.string().describe('By ids in place of positions: `materials.box-calf.swatches.black.color`'),
    label: z.record(z.string(), z.string()).optional().describe('Names on the way, by language'),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
    at: z.int().optional().describe('Of what was added to a list: its place there now, from 0'),
  }),
);

export const CatalogDiffAnswer = component(
  'CatalogDiff',
  z.strictObject({
    from: z.union([z.literal('draft'), z.int()]),
    to: z.union([z.literal('draft'), z.int()]),
    changes: z.array(CatalogChangeAnswer),
    summary: z.array(
      z.strictObject({
        kind: z.enum(['added', 'removed', 'prices', 'changed', 'reordered']),
        area: z.string(),
        entries: z.array(z.strictObject({ id: z.string(), name: z.record(z.string(), z.string()).optional() })),
        message: z.string(),
      }),
    ),
  }),
);

export const PublishedAnswer = z.strictObject({
  version: z.int().describe('The version that is current now'),
  published: z.boolean().describe('False where it says what was published already'),
});
