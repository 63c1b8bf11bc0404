/** The shape of a shoe in numbers and choices: all that the generator needs, and nothing about colour. */
export interface ShoeSpec {
  /** Pattern drawn on the last: `oxford`, later `derby`, `loafer`, … */
  readonly pattern: string;
  readonly last: LastSpec;
  /** Construction id with a visible form: `goodyear-welt`, `blake`, `blake-rapid`. */
  readonly construction: string;
  readonly sole: SoleSpec;
  /** Pattern options, e.g. `{ "toe-detail": "cap" }`; oxford: `toe-detail` `plain` (unless told otherwise) or `cap`. */
  readonly options: Readonly<Record<string, string>>;
}

export interface LastSpec {
  readonly toe: 'round' | 'almond' | 'soft-square' | 'chisel';
  /** EU size in Paris points (2/3 cm), e.g. 42. */
  readonly size: number;
  /** Width grade relative to the standard fitting: −1 narrow, 0 standard, +1 wide. */
  readonly width: number;
  /** Whose foot the last is proportioned for; a man's unless told otherwise. */
  readonly fit?: 'men' | 'women';
  /** Height of the heel under the outsole at its back, top piece included, mm. */
  readonly heelHeight: number;
}

export interface SoleSpec {
  /** `single-leather`, `double-leather`, `thin-rubber`, … */
  readonly kind: string;
  /** Thickness of the outsole at the forepart without welt, mm: 5 for a single leather sole, 9 for a double one. */
  readonly thickness: number;
}
