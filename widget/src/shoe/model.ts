/**
 * What the shoe generator answers: plain typed arrays, no engine.
 *
 * Frame: right-handed, millimetres, origin on the ground under the middle of the last. X points to the toe,
 * Y up (ground at y = 0), Z to the right: the lateral side of the right shoe, which is the one generated.
 * The left shoe is its mirror image in Z.
 */

/** One closed or open surface that belongs to exactly one zone of the design. */
export interface ShoeMesh {
  /** Zone id of the catalog, e.g. `vamp`, `welt`, `laces`. Several meshes may share one. */
  readonly zone: string;
  /** x, y, z per vertex, mm. */
  readonly positions: Float32Array;
  /** Unit normals, one per vertex. */
  readonly normals: Float32Array;
  /** u, v per vertex in millimetres on the surface, so that grain has one true scale everywhere. */
  readonly uvs: Float32Array;
  /** Ambient occlusion baked per vertex, 0 (closed in) … 255 (open). */
  readonly occlusion: Uint8Array;
  /**
   * Where one sees the inside of the material because it was cut, per vertex, 0 (its face) … 255 (the cut); left out
   * where nothing is cut.
   */
  readonly cut?: Uint8Array;
  /** Triangles, counter-clockwise seen from outside. */
  readonly indices: Uint32Array;
}

export interface ShoeModel {
  readonly meshes: readonly ShoeMesh[];
  /** Axis-aligned bounds of one shoe, mm. */
  readonly bounds: { readonly min: readonly [number, number, number]; readonly max: readonly [number, number, number] };
  /** Convex-ish outline of the sole on the ground, x, z pairs in mm, for the contact shadow. */
  readonly footprint: Float32Array;
  /** Where the camera looks to show a zone: its centre and outward direction. */
  readonly anchors: ReadonlyMap<string, ZoneAnchor>;
}

export interface ZoneAnchor {
  readonly centre: readonly [number, number, number];
  readonly normal: readonly [number, number, number];
  /** Radius of a sphere around the zone, mm. */
  readonly radius: number;
}
