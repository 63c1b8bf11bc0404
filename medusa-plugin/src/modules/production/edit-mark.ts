/** In a Medusa order change's note: how a change of ours is told from a merchant's on Medusa's own page. */
export function editMark(productionOrderId: string, revision: number): string {
  return `${productionOrderId} revision ${revision}`;
}

export function isEditMark(note: string | null | undefined): boolean {
  return /^prod_\w+ revision \d+$/.test(note ?? '');
}
