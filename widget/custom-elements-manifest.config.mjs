/** Describes the element for editors, documentation and wrappers, from its doc comments. */
export default {
  globs: ['src/shoe-designer.ts', 'src/events/*.ts', 'src/payment/shoe-payment.ts', 'src/payment/events.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
          declaration.members = declaration.members?.filter(
            // Listening is the browser's own; that it says more here is in the documentation of `activity`.
            (member) => !['private', 'protected'].includes(member.privacy) && member.name !== 'addEventListener',
          );
          declaration.events = declaration.events?.filter((event) => event.name && event.description);
        }
      },
    },
  ],
};
