/** The studio's paper, drawn as one triangle over the whole picture. */
export const BACKDROP_VERTEX = /* glsl */ `
varying vec2 vAt;
void main() {
	vAt = position.xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}
`;

/**
 * A cyclorama: the floor bends into the wall without a line. Colours are mixed as they are shown (sRGB), and a little
 * noise keeps the slow gradients from banding.
 */
export const BACKDROP_FRAGMENT = /* glsl */ `
uniform vec3 paper;
uniform mat4 unproject;
uniform vec3 eye;
/* Where the whole picture's middle and edges are: offset and scale of what is drawn now. */
uniform vec4 part;
varying vec2 vAt;

void main() {
	vec4 far = unproject * vec4( vAt, 1.0, 1.0 );
	vec3 ray = normalize( far.xyz / far.w - eye );
	vec2 at = vAt * part.zw + part.xy;
	/* Wall: light falls off upwards and to the sides. */
	float rise = clamp( ray.y * 1.2 + 0.32, 0.0, 1.0 );
	float wall = 0.985 - 0.13 * rise * rise;
	/* From below there is no floor to stand on: plain, light paper. */
	wall = mix( 0.965 - 0.02 * at.y, wall, smoothstep( - 160.0, 0.0, eye.y ) );
	/* Floor: a pool of light under the shoe that fades into the wall's tone. */
	float shade = wall;
	if ( eye.y > 0.0 && ray.y < -0.0001 ) {
		vec2 spot = ( eye + ray * ( - eye.y / ray.y ) ).xz;
		float away = length( spot * vec2( 0.8, 1.0 ) );
		float pool = exp( - away * away / 150000.0 );
		float reach = exp( - away / 900.0 );
		float floorTone = mix( 0.955, 1.015, pool );
		shade = mix( wall, floorTone, smoothstep( 0.0, 0.75, reach ) );
	}
	float vignette = 1.0 - 0.07 * smoothstep( 0.35, 1.9, dot( at, at ) );
	float noise = fract( 52.9829189 * fract( dot( gl_FragCoord.xy, vec2( 0.06711056, 0.00583715 ) ) ) ) - 0.5;
	gl_FragColor = vec4( paper * shade * vignette + noise / 255.0, 1.0 );
}
`;
