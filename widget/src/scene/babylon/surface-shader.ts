/**
 * A physically based surface under the studio's light, for an engine that is given whole shaders. Its formulas are the
 * published ones that three draws with, too, so that a shoe looks the same in both:
 * - mirrored surroundings: split sum (Karis 2013), with what bounces between the bumps (Fdez-Agüera, "A Multiple-Scattering
 *   Microfacet Model for Real-Time Image-based Lighting", 2019)
 * - nap: Charlie (Estevez and Kulla 2017), its mean over the hemisphere by the fit that three 0.187 has
 * - occluded highlights: Lagarde and de Rousiers, "Moving Frostbite to PBR", 2014
 *
 * Everything is worked out in the camera's frame, and named as the shared parts want it.
 */
import {
  COAT_NORMAL,
  COLOUR,
  FRAGMENT_DECLARATIONS,
  GLOW,
  METALNESS,
  NORMAL,
  OCCLUSION,
  ROUGHNESS,
  TONE,
  VERTEX_DECLARATIONS,
  VERTEX_VALUES,
} from '../shading/surface-glsl.js';
import { REFRACTION } from '../shading/surface-values.js';

export const SURFACE_VERTEX = /* glsl */ `
precision highp float;
attribute vec3 position;
attribute vec3 normal;
attribute vec2 uv;
uniform mat4 world;
uniform mat4 worldView;
#define modelMatrix world
uniform mat4 projection;
varying vec3 vNormal;
varying vec3 vViewPosition;
${VERTEX_DECLARATIONS}
void main() {
	${VERTEX_VALUES}
	vec4 seen = worldView * vec4( position, 1.0 );
	vViewPosition = - seen.xyz;
	/* Shoes are turned and mirrored, never stretched: their normals go with them. */
	vNormal = mat3( worldView ) * normal;
	gl_Position = projection * seen;
}
`;

const DECLARATIONS = /* glsl */ `
precision highp float;
varying vec3 vNormal;
varying vec3 vViewPosition;
uniform mat4 view;
uniform vec3 diffuse;
uniform float roughness;
uniform float metalness;
uniform float specularIntensity;
uniform vec3 specularColor;
uniform float clearcoat;
uniform float clearcoatRoughness;
/* Times its strength. */
uniform vec3 sheenColor;
uniform float sheenRoughness;
/* The studio's light by roughness, its levels, and the turn from the room into it. */
uniform samplerCube studio;
uniform float studioLevels;
uniform mat3 studioTurn;
/* What a rough surface mirrors, by roughness and angle. */
uniform sampler2D mirrorTable;

#define saturate( a ) clamp( a, 0.0, 1.0 )

struct Material {
	vec3 specularColor;
	float specularF90;
	float roughness;
	float clearcoatRoughness;
};
struct ReflectedLight {
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3( 0.0 );
`;

const FUNCTIONS = /* glsl */ `
vec3 studioLight( vec3 direction, float level ) {
	return textureLod( studio, studioTurn * normalize( ( vec4( direction, 0.0 ) * view ).xyz ), level ).rgb;
}

/* Rough surfaces mirror what lies off the mirror's way, towards their normal. */
vec3 mirroredLight( vec3 viewDir, vec3 normal, float rough ) {
	float bent = rough * rough;
	vec3 way = normalize( mix( reflect( - viewDir, normal ), normal, bent * bent ) );
	return studioLight( way, studioLevels * rough * ( 2.0 - rough ) );
}

vec2 mirrored( vec3 normal, vec3 viewDir, float rough ) {
	return texture2D( mirrorTable, vec2( rough, saturate( dot( normal, viewDir ) ) ) ).rg;
}

float fresnel( float facing ) {
	return exp2( ( - 5.55473 * facing - 6.98316 ) * facing );
}

/* Light that leaves at once, and light that bounces between the bumps first. */
void scatter( vec2 table, vec3 color, float edge, out vec3 once, out vec3 often ) {
	once = color * table.x + edge * table.y;
	float lost = 1.0 - table.x - table.y;
	vec3 mean = color + ( 1.0 - color ) * 0.047619;
	often = lost * once * mean / ( 1.0 - lost * mean );
}

float napLight( float facing, float rough ) {
	float inverse = 1.0 / ( rough + 0.1 );
	float a = - 1.9362 + 1.0678 * rough + 0.4573 * rough * rough - 0.8469 * inverse;
	float b = - 0.6014 + 0.5538 * rough - 0.4670 * rough * rough - 0.1255 * inverse;
	return saturate( exp( a * facing + b ) );
}

float computeSpecularOcclusion( float facing, float open, float rough ) {
	return saturate( pow( facing + open, exp2( - 16.0 * rough - 1.0 ) ) - 1.0 + open );
}

vec3 shown( vec3 light ) {
	return mix( pow( light, vec3( 0.41666 ) ) * 1.055 - 0.055, light * 12.92, vec3( lessThanEqual( light, vec3( 0.0031308 ) ) ) );
}
`;

const LIGHT = /* glsl */ `
vec3 geometryNormal = normal;
vec3 geometryViewDir = normalize( vViewPosition );
float facing = saturate( dot( geometryNormal, geometryViewDir ) );

/* Where a curve is finer than a pixel, its highlight is as wide as the pixel. */
vec3 bend = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float finer = max( max( bend.x, bend.y ), bend.z );
Material material;
material.roughness = min( max( roughnessFactor, 0.045 ) + finer, 1.0 );
material.clearcoatRoughness = min( max( clearcoatRoughness, 0.045 ) + finer, 1.0 );
material.specularF90 = mix( specularIntensity, 1.0, metalnessFactor );
material.specularColor = min( ${(((REFRACTION - 1) / (REFRACTION + 1)) ** 2).toFixed(8)} * specularColor, vec3( 1.0 ) ) * specularIntensity;

vec3 around = studioLight( geometryNormal, studioLevels );
vec2 table = mirrored( geometryNormal, geometryViewDir, material.roughness );
vec3 onceDielectric, oftenDielectric, onceMetal, oftenMetal;
scatter( table, material.specularColor, material.specularF90, onceDielectric, oftenDielectric );
scatter( table, diffuseColor.rgb, material.specularF90, onceMetal, oftenMetal );
ReflectedLight reflectedLight;
reflectedLight.indirectSpecular = mirroredLight( geometryViewDir, geometryNormal, material.roughness ) * mix( onceDielectric, onceMetal, metalnessFactor )
	+ around * mix( oftenDielectric, oftenMetal, metalnessFactor );
reflectedLight.indirectDiffuse = diffuseColor.rgb * ( 1.0 - metalnessFactor ) * ( 1.0 - onceDielectric - oftenDielectric ) * around;
#ifdef USE_SHEEN
	float nap = napLight( facing, clamp( sheenRoughness, 0.0001, 1.0 ) );
	sheenSpecularIndirect = around * sheenColor * nap;
	float left = 1.0 - max( max( sheenColor.r, sheenColor.g ), sheenColor.b ) * nap;
	reflectedLight.indirectSpecular *= left;
	reflectedLight.indirectDiffuse *= left;
#endif
#ifdef USE_CLEARCOAT
	vec2 coatTable = mirrored( clearcoatNormal, geometryViewDir, material.clearcoatRoughness );
	clearcoatSpecularIndirect = mirroredLight( geometryViewDir, clearcoatNormal, material.clearcoatRoughness ) * ( 0.04 * coatTable.x + coatTable.y );
#endif
`;

export const SURFACE_FRAGMENT = /* glsl */ `
${DECLARATIONS}${FRAGMENT_DECLARATIONS}${FUNCTIONS}${TONE}
void main() {
	vec4 diffuseColor = vec4( diffuse, 1.0 );
	${COLOUR}
	${ROUGHNESS}
	${METALNESS}
	vec3 normal = normalize( vNormal );
	vec3 nonPerturbedNormal = normal;
	${NORMAL}
	${COAT_NORMAL}
	${LIGHT}
	${OCCLUSION}
	vec3 outgoingLight = reflectedLight.indirectDiffuse + reflectedLight.indirectSpecular + sheenSpecularIndirect;
	#ifdef USE_CLEARCOAT
		float coat = fresnel( saturate( dot( clearcoatNormal, geometryViewDir ) ) );
		outgoingLight = outgoingLight * ( 1.0 - clearcoat * ( 0.04 * ( 1.0 - coat ) + coat ) ) + clearcoatSpecularIndirect * clearcoat;
	#endif
	${GLOW}
	gl_FragColor = vec4( shown( neutralTone( outgoingLight ) ), 1.0 );
}
`;
