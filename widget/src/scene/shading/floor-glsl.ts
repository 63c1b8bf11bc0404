/** The contact shadow on the floor; `vAt` runs over its picture. */
export const FLOOR_FRAGMENT = /* glsl */ `
uniform sampler2D darkness;
uniform float strength;
varying vec2 vAt;
void main() {
	gl_FragColor = vec4( 0.035, 0.03, 0.028, texture2D( darkness, vAt ).r * strength );
}
`;
