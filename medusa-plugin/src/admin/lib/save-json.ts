/** Hands something to the browser to keep as an indented JSON file. */
export function saveJson(content: unknown, filename: string): void {
  saveText(`${JSON.stringify(content, null, 2)}\n`, filename);
}

export function saveText(text: string, filename: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  URL.revokeObjectURL(address);
}
