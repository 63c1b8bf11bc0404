import { type Plugin, transformWithEsbuild } from 'vite';

/** Minifies the sheets, which no minifier looks into because they are strings. */
export function slimStyles(): Plugin {
  return {
    name: 'slim-styles',
    async transform(code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      const sheets = [...code.matchAll(/`([^`]*)`/g)];
      const slim = await Promise.all(sheets.map(([, css = '']) => slimSheet(css)));
      return { code: code.replace(/`[^`]*`/g, () => `\`${slim.shift()}\``), map: null };
    },
  };
}

/** @param written as it stands between backticks, where a backslash is written twice */
export async function slimSheet(written: string): Promise<string> {
  const { code } = await transformWithEsbuild(written.replaceAll('\\\\', '\\'), 'sheet.css', {
    loader: 'css',
    minify: true,
    target: 'esnext',
    sourcemap: false,
  });
  return code.trim().replaceAll('\\', '\\\\');
}
