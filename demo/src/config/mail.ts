/** E-mails go by SMTP where a server is named, and into the log where none is. */
export function mail(url: string | undefined, from: string | undefined) {
  const provider = url
    ? { resolve: '@cordwainer/medusa-plugin/providers/smtp', id: 'smtp', options: { channels: ['email'], url, from } }
    : { resolve: '@medusajs/medusa/notification-local', id: 'local', options: { channels: ['email'] } };
  return [
    {
      resolve: '@medusajs/medusa/notification',
      options: {
        providers: [
          provider,
          // Notices in the admin, such as a finished export.
          { resolve: '@medusajs/medusa/notification-local', id: 'feed', options: { channels: ['feed'] } },
        ],
      },
    },
  ];
}
