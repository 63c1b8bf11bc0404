export * from './brand/workflows/create-brand';
export * from './catalog/workflows/publish-catalog';
