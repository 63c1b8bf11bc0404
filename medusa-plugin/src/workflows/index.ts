export * from './brand/workflows/create-brand';
export * from './catalog/workflows/publish-catalog';
export * from './production/workflows/announce-production-order';
export * from './production/workflows/clear-abandoned-submission';
export * from './production/workflows/submit-production-order';
export * from './quote/workflows/quote-production-order';
