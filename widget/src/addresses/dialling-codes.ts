/** Country calling codes (ITU-T E.164), for the hint beside the phone. */
const CODES =
  'ad376 ae971 am374 ar54 at43 au61 az994 ba387 bd880 be32 bg359 bh973 bo591 br55 by375 ca1 ch41 cl56 cn86 co57 cr506 cy357 ' +
  'cz420 de49 dk45 do1 dz213 ec593 ee372 eg20 es34 fi358 fo298 fr33 gb44 ge995 gg44 gi350 gl299 gr30 gt502 hk852 hr385 hu36 ' +
  'id62 ie353 il972 im44 in91 iq964 is354 it39 je44 jo962 jp81 ke254 kr82 kw965 kz7 lb961 li423 lk94 lt370 lu352 lv371 ma212 ' +
  'mc377 md373 me382 mk389 mo853 mt356 mx52 my60 ng234 nl31 no47 nz64 om968 pa507 pe51 ph63 pk92 pl48 pr1 pt351 py595 qa974 ' +
  'ro40 rs381 ru7 sa966 se46 sg65 si386 sk421 sm378 th66 tn216 tr90 tw886 ua380 us1 uy598 va39 ve58 vn84 za27';

/** `+351` for Portugal; nothing for countries that are not listed. */
export function diallingCode(countryCode: string): string | undefined {
  const found = new RegExp(`\\b${countryCode}(\\d+)`).exec(CODES)?.[1];
  return found && /^[a-z]{2}$/.test(countryCode) ? `+${found}` : undefined;
}
