/**
 * What the shop's materials add to a physical one, as GLSL for every engine: grain in true millimetres, burnish,
 * occlusion from vertices, and the glow of a highlighted zone. The parts stand in this order in the shader of a surface
 * and go by the names that three's physical shader has for what they read and change: an engine with a shader of its own
 * calls the same things the same.
 */
export const VERTEX_DECLARATIONS = /* glsl */ `
attribute float occlusion;
attribute float cut;
varying vec2 vMillimetre;
varying vec3 vPlace;
varying vec3 vOutward;
varying float vOpen;
varying float vCut;
varying float vSide;
varying float vMottle;
/* Strength, x where the toe's burnish begins and is full (mm), strength of large mottling. */
uniform vec4 burnish;

float placeHash( vec3 p ) {
	p = fract( p * 0.3183099 + vec3( 0.71, 0.113, 0.419 ) );
	p *= 17.0;
	return fract( p.x * p.y * p.z * ( p.x + p.y + p.z ) );
}

float placeNoise( vec3 p ) {
	vec3 i = floor( p );
	vec3 f = fract( p );
	f = f * f * ( 3.0 - 2.0 * f );
	return mix(
		mix( mix( placeHash( i ), placeHash( i + vec3( 1, 0, 0 ) ), f.x ),
			mix( placeHash( i + vec3( 0, 1, 0 ) ), placeHash( i + vec3( 1, 1, 0 ) ), f.x ), f.y ),
		mix( mix( placeHash( i + vec3( 0, 0, 1 ) ), placeHash( i + vec3( 1, 0, 1 ) ), f.x ),
			mix( placeHash( i + vec3( 0, 1, 1 ) ), placeHash( i + vec3( 1, 1, 1 ) ), f.x ), f.y ), f.z );
}
`;

export const VERTEX_VALUES = /* glsl */ `
vMillimetre = uv;
vPlace = position;
vOutward = normal;
vOpen = occlusion;
vCut = cut;
/* The left shoe is a mirror image; what is written on it is not. */
vSide = modelMatrix[ 2 ][ 2 ] < 0.0 ? - 1.0 : 1.0;
/* Waves of 8 mm and more: vertices lie closer, and are fewer than pixels. */
vMottle = burnish.w > 0.0
	? placeNoise( position * 0.045 ) + 0.5 * placeNoise( position * 0.13 + 7.0 ) - 0.75
	: 0.0;
`;

export const FRAGMENT_DECLARATIONS = /* glsl */ `
varying vec2 vMillimetre;
varying vec3 vPlace;
varying float vOpen;
varying float vCut;
varying vec3 vOutward;
varying float vSide;
varying float vMottle;
/* A stamp: its depths; how far across and down it a place is; what way it faces, with its depth (mm); its foil. */
uniform sampler2D stampMap;
uniform vec4 stampAcross;
uniform vec4 stampDown;
uniform vec4 stampFacing;
uniform vec4 stampFoil;
/* Colour of the inside of the material, where it was cut. */
uniform vec3 cutColor;
/* Slope x, slope y, height, fleck: all centred on one half. */
uniform sampler2D grainMap;
/* Repeats per millimetre, slope strength, darkness of hollows, roughness of flecks. */
uniform vec4 grain;
/* Strength, x where the toe's burnish begins and is full (mm), strength of large mottling. */
uniform vec4 burnish;
/* Colour and strength; and whether any zone may glow. */
uniform vec4 glow;
uniform float glowing;
/* How much of the grain shows through the top coat. */
uniform float coatRelief;
/* The shoe's heights from above (mm), and the rectangle they cover: min x, min z, 1 / width, 1 / depth. */
uniform sampler2D heightField;
uniform vec4 heightArea;

/*
 * Share of the light from overhead that reaches a place: a cone of eight rays through the shoe's heights. The place
 * steps off its surface first, so that walls do not shade themselves.
 */
float openAbove() {
	vec3 outward = normalize( vOutward );
	vec3 place = vPlace + outward * ( 1.6 - 0.8 * max( 0.0, outward.y ) );
	float shaded = 0.0;
	/*
	 * Every pixel turns its rays a little differently: eight outlines would show. A quarter turn closes the gaps between them;
	 * more lays a weave over smooth leather.
	 */
	float turn = 1.57 * fract( 52.9829189 * fract( dot( gl_FragCoord.xy, vec2( 0.06711056, 0.00583715 ) ) ) );
	vec2 ray = vec2( cos( turn ), sin( turn ) );
	for ( int i = 0; i < 8; i ++ ) {
		float step = float( i );
		float away = 0.4 + 0.3 * step + 0.11 * step * step;
		vec2 at = ( place.xz + away * ray - heightArea.xy ) * heightArea.zw;
		float above = texture2D( heightField, at ).r - place.y - 0.6 * away;
		shaded += smoothstep( 0.0, 1.6, above );
		/* The next one stands 2.4 radians further round. */
		ray = mat2( - 0.737393716, 0.675463181, - 0.675463181, - 0.737393716 ) * ray;
	}
	/* What looks down sees the floor instead. */
	return 1.0 - 0.125 * shaded * smoothstep( -0.35, 0.3, outward.y );
}
`;

export const COLOUR = /* glsl */ `
float open = min( vOpen, mix( 0.22, 1.0, openAbove() ) );
vec4 grainTexel = texture2D( grainMap, vMillimetre * grain.x ) - 0.5;
float closedIn = 1.0 - vOpen;
/* Wax gathers in hollows, at seams and on the toe. A power deepens the hue as dye does; a factor would grey it. */
diffuseColor.rgb = mix( diffuseColor.rgb, cutColor, vCut );
float wax = burnish.x * ( 1.1 * smoothstep( 0.08, 0.75, closedIn ) + 0.75 * smoothstep( burnish.y, burnish.z, vPlace.x ) );
wax += burnish.w * vMottle + grain.z * max( 0.0, - grainTexel.z );
diffuseColor.rgb = pow( max( diffuseColor.rgb, vec3( 0.0005 ) ), vec3( max( 0.55, 1.0 + wax ) ) );
diffuseColor.rgb *= 1.0 + grain.w * grainTexel.w;
/* The left shoe is a mirror image; what is written on it reads the same way. */
vec2 stampAt = vec2( ( dot( vPlace, stampAcross.xyz ) + stampAcross.w ) * vSide, dot( vPlace, stampDown.xyz ) + stampDown.w ) + 0.5;
float pressed = stampFacing.w > 0.0 && dot( vOutward, stampFacing.xyz ) > 0.0
	? texture2D( stampMap, clamp( stampAt, 0.0, 1.0 ) ).r
	: 0.0;
float foil = stampFoil.w * smoothstep( 0.3, 0.6, pressed );
/* Hot metal darkens what it presses; what is left of foil lies over it. */
diffuseColor.rgb = mix( diffuseColor.rgb * ( 1.0 - 0.42 * pressed ), stampFoil.rgb, foil );
`;

export const ROUGHNESS = /* glsl */ `
float roughnessFactor = clamp( roughness * ( 1.0 + 0.5 * grain.w * grainTexel.w ) + 0.12 * closedIn + 0.2 * vCut, 0.05, 1.0 );
roughnessFactor = mix( roughnessFactor, 0.3, foil );
`;

export const METALNESS = /* glsl */ `
float metalnessFactor = mix( metalness, 1.0, foil );
`;

/** Cotangent frame after Schüler (thetenthplanet.de/archives/1180), so that no tangents need storing. */
export const NORMAL = /* glsl */ `
if ( grain.y > 0.0 ) {
	vec3 q0 = dFdx( - vViewPosition );
	vec3 q1 = dFdy( - vViewPosition );
	vec2 st0 = dFdx( vMillimetre );
	vec2 st1 = dFdy( vMillimetre );
	vec3 q1perp = cross( q1, normal );
	vec3 q0perp = cross( normal, q0 );
	vec3 tangent = q1perp * st0.x + q0perp * st1.x;
	vec3 bitangent = q1perp * st0.y + q0perp * st1.y;
	float largest = max( dot( tangent, tangent ), dot( bitangent, bitangent ) );
	float size = largest > 0.0 ? inversesqrt( largest ) : 0.0;
	normal = normalize( normal - ( tangent * grainTexel.x + bitangent * grainTexel.y ) * size * grain.y );
}
if ( stampFacing.w > 0.0 ) {
	/* Slopes of the stamp's walls from its depths (Mikkelsen, "Bump Mapping Unparametrized Surfaces on the GPU", 2010). */
	vec3 r0 = dFdx( - vViewPosition );
	vec3 r1 = dFdy( - vViewPosition );
	vec3 s0 = cross( r1, normal );
	vec3 s1 = cross( normal, r0 );
	float span = dot( r0, s0 );
	vec3 rise = - stampFacing.w * ( dFdx( pressed ) * s0 + dFdy( pressed ) * s1 );
	normal = normalize( abs( span ) * normal - sign( span ) * rise );
}
`;

export const COAT_NORMAL = /* glsl */ `
#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = normalize( mix( nonPerturbedNormal, normal, coatRelief ) );
#endif
`;

/** Occlusion after Jimenez: light that bounced between walls of leather has the leather's colour. */
export const OCCLUSION = /* glsl */ `
vec3 bounceA = 2.0404 * diffuseColor.rgb - 0.3324;
vec3 bounceB = - 4.7951 * diffuseColor.rgb + 0.6417;
vec3 bounceC = 2.7552 * diffuseColor.rgb + 0.6903;
vec3 open3 = max( vec3( open ), ( ( open * bounceA + bounceB ) * open + bounceC ) * open );
reflectedLight.indirectDiffuse *= open3;
float openView = saturate( dot( geometryNormal, geometryViewDir ) );
float openSpecular = computeSpecularOcclusion( openView, open, material.roughness );
reflectedLight.indirectSpecular *= openSpecular;
#ifdef USE_CLEARCOAT
	clearcoatSpecularIndirect *= computeSpecularOcclusion( openView, open, material.clearcoatRoughness );
#endif
#ifdef USE_SHEEN
	sheenSpecularIndirect *= open;
#endif
`;

export const GLOW = /* glsl */ `
if ( glow.w * glowing > 0.0 ) {
	float edge = 1.0 - saturate( dot( geometryNormal, geometryViewDir ) );
	outgoingLight += glow.rgb * glow.w * ( 0.025 + 0.9 * edge * edge );
}
`;

/**
 * Khronos Neutral: colours stay the colours of the swatch, only highlights are rolled off. Its toe takes away the light
 * that a white room would mirror on everything (0.04); this studio is dark around its boxes, so it takes a third.
 */
export const TONE = /* glsl */ `
vec3 neutralTone( vec3 color ) {
	const float MIRRORED = 0.014;
	const float START = 0.8 - MIRRORED;
	float least = min( color.r, min( color.g, color.b ) );
	color -= least < 2.0 * MIRRORED ? least - least * least / ( 4.0 * MIRRORED ) : MIRRORED;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < START ) return color;
	float room = 1.0 - START;
	float rolled = 1.0 - room * room / ( peak + room - START );
	float pale = 1.0 - 1.0 / ( 0.15 * ( peak - rolled ) + 1.0 );
	return mix( color * rolled / peak, vec3( rolled ), pale );
}
`;
