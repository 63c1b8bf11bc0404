import {
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http';

/**
 * Medusa serves uploaded files from a folder inside its build, which the next build deletes. Ours keep theirs with the
 * rest of the data, so they have to be served from there.
 */
function sendUploadedFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const folder = process.env.FILES_DIR;
  if (!folder) {
    next();
    return;
  }
  // `root` keeps the answer inside the folder, whatever the path asks for.
  res.sendFile(decodeURIComponent(req.path.slice('/static/'.length)), { root: folder, dotfiles: 'deny' }, (error) => {
    if (error) res.sendStatus(404);
  });
}

export default defineMiddlewares({
  routes: [{ matcher: '/static/*', methods: ['GET'], middlewares: [sendUploadedFile] }],
});
