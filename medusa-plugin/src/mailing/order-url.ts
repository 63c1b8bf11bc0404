/**
 * The address of an order's page on its brand's storefront, where that has one. The token stands behind a #, which
 * browsers send to no server: in a path it would end in every log on the way.
 */
export function orderUrl({ order_url }: { order_url: string | null }, token: string): string | undefined {
  return order_url ? `${order_url}#${token}` : undefined;
}
