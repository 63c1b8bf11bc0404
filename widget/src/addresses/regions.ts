/**
 * States, provinces and the like of countries where an address names one (ISO 3166-2, libaddressinput), as they are written
 * on a parcel: by their letters where people do so, else by their names.
 */

/** `CA=California`: letters and name. A name alone stands for itself. */
const REGIONS: Readonly<Record<string, string>> = {
  ae: 'Abu Dhabi,Ajman,Dubai,Fujairah,Ras Al Khaimah,Sharjah,Umm Al Quwain',
  ar: 'Buenos Aires,Catamarca,Chaco,Chubut,Ciudad Autónoma de Buenos Aires,Córdoba,Corrientes,Entre Ríos,Formosa,Jujuy,La Pampa,La Rioja,Mendoza,Misiones,Neuquén,Río Negro,Salta,San Juan,San Luis,Santa Cruz,Santa Fe,Santiago del Estero,Tierra del Fuego,Tucumán',
  au: 'ACT=Australian Capital Territory,NSW=New South Wales,NT=Northern Territory,QLD=Queensland,SA=South Australia,TAS=Tasmania,VIC=Victoria,WA=Western Australia',
  br: 'AC=Acre,AL=Alagoas,AP=Amapá,AM=Amazonas,BA=Bahia,CE=Ceará,DF=Distrito Federal,ES=Espírito Santo,GO=Goiás,MA=Maranhão,MT=Mato Grosso,MS=Mato Grosso do Sul,MG=Minas Gerais,PA=Pará,PB=Paraíba,PR=Paraná,PE=Pernambuco,PI=Piauí,RJ=Rio de Janeiro,RN=Rio Grande do Norte,RS=Rio Grande do Sul,RO=Rondônia,RR=Roraima,SC=Santa Catarina,SP=São Paulo,SE=Sergipe,TO=Tocantins',
  ca: 'AB=Alberta,BC=British Columbia,MB=Manitoba,NB=New Brunswick,NL=Newfoundland and Labrador,NT=Northwest Territories,NS=Nova Scotia,NU=Nunavut,ON=Ontario,PE=Prince Edward Island,QC=Quebec,SK=Saskatchewan,YT=Yukon',
  cn: 'Anhui,Beijing,Chongqing,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanghai,Shanxi,Sichuan,Tianjin,Tibet,Xinjiang,Yunnan,Zhejiang',
  es: 'A Coruña,Álava,Albacete,Alicante,Almería,Asturias,Ávila,Badajoz,Baleares,Barcelona,Bizkaia,Burgos,Cáceres,Cádiz,Cantabria,Castellón,Ceuta,Ciudad Real,Córdoba,Cuenca,Gipuzkoa,Girona,Granada,Guadalajara,Huelva,Huesca,Jaén,La Rioja,Las Palmas,León,Lleida,Lugo,Madrid,Málaga,Melilla,Murcia,Navarra,Ourense,Palencia,Pontevedra,Salamanca,Santa Cruz de Tenerife,Segovia,Sevilla,Soria,Tarragona,Teruel,Toledo,Valencia,Valladolid,Zamora,Zaragoza',
  hk: 'Hong Kong Island,Kowloon,New Territories',
  ie: 'Co. Carlow,Co. Cavan,Co. Clare,Co. Cork,Co. Donegal,Co. Dublin,Co. Galway,Co. Kerry,Co. Kildare,Co. Kilkenny,Co. Laois,Co. Leitrim,Co. Limerick,Co. Longford,Co. Louth,Co. Mayo,Co. Meath,Co. Monaghan,Co. Offaly,Co. Roscommon,Co. Sligo,Co. Tipperary,Co. Waterford,Co. Westmeath,Co. Wexford,Co. Wicklow',
  in: 'Andaman and Nicobar Islands,Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chandigarh,Chhattisgarh,Dadra and Nagar Haveli and Daman and Diu,Delhi,Goa,Gujarat,Haryana,Himachal Pradesh,Jammu and Kashmir,Jharkhand,Karnataka,Kerala,Ladakh,Lakshadweep,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Puducherry,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal',
  it: 'AG=Agrigento,AL=Alessandria,AN=Ancona,AO=Aosta,AR=Arezzo,AP=Ascoli Piceno,AT=Asti,AV=Avellino,BA=Bari,BT=Barletta-Andria-Trani,BL=Belluno,BN=Benevento,BG=Bergamo,BI=Biella,BO=Bologna,BZ=Bolzano,BS=Brescia,BR=Brindisi,CA=Cagliari,CL=Caltanissetta,CB=Campobasso,CE=Caserta,CT=Catania,CZ=Catanzaro,CH=Chieti,CO=Como,CS=Cosenza,CR=Cremona,KR=Crotone,CN=Cuneo,EN=Enna,FM=Fermo,FE=Ferrara,FI=Firenze,FG=Foggia,FC=Forlì-Cesena,FR=Frosinone,GE=Genova,GO=Gorizia,GR=Grosseto,IM=Imperia,IS=Isernia,AQ=L’Aquila,SP=La Spezia,LT=Latina,LE=Lecce,LC=Lecco,LI=Livorno,LO=Lodi,LU=Lucca,MC=Macerata,MN=Mantova,MS=Massa-Carrara,MT=Matera,ME=Messina,MI=Milano,MO=Modena,MB=Monza e Brianza,NA=Napoli,NO=Novara,NU=Nuoro,OR=Oristano,PD=Padova,PA=Palermo,PR=Parma,PV=Pavia,PG=Perugia,PU=Pesaro e Urbino,PE=Pescara,PC=Piacenza,PI=Pisa,PT=Pistoia,PN=Pordenone,PZ=Potenza,PO=Prato,RG=Ragusa,RA=Ravenna,RC=Reggio Calabria,RE=Reggio Emilia,RI=Rieti,RN=Rimini,RM=Roma,RO=Rovigo,SA=Salerno,SS=Sassari,SV=Savona,SI=Siena,SR=Siracusa,SO=Sondrio,SU=Sud Sardegna,TA=Taranto,TE=Teramo,TR=Terni,TO=Torino,TP=Trapani,TN=Trento,TV=Treviso,TS=Trieste,UD=Udine,VA=Varese,VE=Venezia,VB=Verbano-Cusio-Ossola,VC=Vercelli,VR=Verona,VV=Vibo Valentia,VI=Vicenza,VT=Viterbo',
  jp: 'Aichi,Akita,Aomori,Chiba,Ehime,Fukui,Fukuoka,Fukushima,Gifu,Gunma,Hiroshima,Hokkaido,Hyogo,Ibaraki,Ishikawa,Iwate,Kagawa,Kagoshima,Kanagawa,Kochi,Kumamoto,Kyoto,Mie,Miyagi,Miyazaki,Nagano,Nagasaki,Nara,Niigata,Oita,Okayama,Okinawa,Osaka,Saga,Saitama,Shiga,Shimane,Shizuoka,Tochigi,Tokushima,Tokyo,Tottori,Toyama,Wakayama,Yamagata,Yamaguchi,Yamanashi',
  kr: 'Busan,Chungcheongbuk-do,Chungcheongnam-do,Daegu,Daejeon,Gangwon-do,Gwangju,Gyeonggi-do,Gyeongsangbuk-do,Gyeongsangnam-do,Incheon,Jeju-do,Jeollabuk-do,Jeollanam-do,Sejong,Seoul,Ulsan',
  mx: 'Aguascalientes,Baja California,Baja California Sur,Campeche,Chiapas,Chihuahua,Ciudad de México,Coahuila,Colima,Durango,Estado de México,Guanajuato,Guerrero,Hidalgo,Jalisco,Michoacán,Morelos,Nayarit,Nuevo León,Oaxaca,Puebla,Querétaro,Quintana Roo,San Luis Potosí,Sinaloa,Sonora,Tabasco,Tamaulipas,Tlaxcala,Veracruz,Yucatán,Zacatecas',
  my: 'Johor,Kedah,Kelantan,Kuala Lumpur,Labuan,Melaka,Negeri Sembilan,Pahang,Penang,Perak,Perlis,Putrajaya,Sabah,Sarawak,Selangor,Terengganu',
  us: 'AL=Alabama,AK=Alaska,AZ=Arizona,AR=Arkansas,CA=California,CO=Colorado,CT=Connecticut,DE=Delaware,DC=District of Columbia,FL=Florida,GA=Georgia,HI=Hawaii,ID=Idaho,IL=Illinois,IN=Indiana,IA=Iowa,KS=Kansas,KY=Kentucky,LA=Louisiana,ME=Maine,MD=Maryland,MA=Massachusetts,MI=Michigan,MN=Minnesota,MS=Mississippi,MO=Missouri,MT=Montana,NE=Nebraska,NV=Nevada,NH=New Hampshire,NJ=New Jersey,NM=New Mexico,NY=New York,NC=North Carolina,ND=North Dakota,OH=Ohio,OK=Oklahoma,OR=Oregon,PA=Pennsylvania,RI=Rhode Island,SC=South Carolina,SD=South Dakota,TN=Tennessee,TX=Texas,UT=Utah,VT=Vermont,VA=Virginia,WA=Washington,WV=West Virginia,WI=Wisconsin,WY=Wyoming,AA=Armed Forces Americas,AE=Armed Forces Europe,AP=Armed Forces Pacific',
};

export interface Region {
  /** As it stands on a parcel. */
  readonly value: string;
  readonly label: string;
}

/** The regions of a country to choose from; nothing where people write it themselves, or not at all. */
export function regionsOf(countryCode: string): readonly Region[] | undefined {
  if (!Object.hasOwn(REGIONS, countryCode)) return undefined;
  return REGIONS[countryCode]!.split(',').map((entry) => {
    const [value = '', label = value] = entry.split('=');
    return { value, label };
  });
}

/** A region by what was typed, pasted or filled in by the browser: its letters or its name, however they are written. */
export function regionFor(countryCode: string, typed: string): string | undefined {
  const wanted = fold(typed);
  return regionsOf(countryCode)?.find(({ value, label }) => [value, label].some((name) => fold(name) === wanted))
    ?.value;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^co(?:unty|\.)? /, 'co ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
