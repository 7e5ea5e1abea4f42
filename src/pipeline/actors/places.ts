/** Towns, regions and continents that news names without saying where they are. Facts; states and capitals are in the countries' table. */
const NAMES = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana
maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york
north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont
west virginia|wisconsin|wyoming|puerto rico|guam|ala|ariz|ark|calif|colo|conn|fla|ga|ill|ind|kan|ky|md|mich|minn|mo|mont|neb|nev|okla|ore|tenn
tex|va|vt|wis|wyo
alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|saskatchewan|yukon|nunavut
england|scotland|wales|northern ireland|yorkshire|kent|essex|sussex|surrey|cornwall|devon|lancashire|bavaria|saxony|catalonia|andalusia|tuscany
sicily|sardinia|brittany|normandy|provence|flanders|wallonia|crimea|donbass|donbas|chechnya|dagestan|ingushetia|siberia|tatarstan|transnistria
kurdistan|kashmir|punjab|gujarat|kerala|bihar|tibet|xinjiang|sichuan|guangdong|hunan|hubei|yunnan|gaza|west bank|golan heights|sinai|darfur|kordofan
katanga|kivu|biafra|zanzibar|queensland|new south wales|tasmania|abkhazia|south ossetia|karabakh|hong kong|macau|macao|greenland
africa|asia|europe|eurasia|north america|south america|latin america|central america|middle east|far east|near east|central asia|east asia
southeast asia|north africa|west africa|east africa|southern africa|western europe|eastern europe|central europe|scandinavia|balkans|caucasus
caribbean|antarctica|arctic|oceania|polynesia|sahara|sahel|levant|maghreb|midwest|silicon valley|wall street|capitol hill|hollywood|broadway|manhattan
brooklyn|queens|bronx|harlem|new england|riviera
los angeles|chicago|houston|philadelphia|phoenix|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|indianapolis
charlotte|san francisco|seattle|denver|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee
albuquerque|tucson|fresno|sacramento|kansas city|atlanta|omaha|raleigh|miami|cleveland|tulsa|oakland|minneapolis|wichita|new orleans|tampa
honolulu|anchorage|pittsburgh|cincinnati|st louis|saint louis|orlando|newark|buffalo|salt lake city|richmond|toronto|montreal|vancouver|calgary
edmonton|winnipeg|halifax|manchester|birmingham|liverpool|leeds|glasgow|edinburgh|belfast|cardiff|bristol|sheffield|newcastle|nottingham|oxford
cambridge|brighton|munich|hamburg|frankfurt|cologne|stuttgart|dresden|leipzig|marseille|marseilles|lyon|toulouse|lille|bordeaux|strasbourg
milan|naples|turin|venice|florence|genoa|palermo|barcelona|valencia|seville|bilbao|geneva|zurich|basel|lausanne|davos|salzburg|antwerp|rotterdam
st petersburg|saint petersburg|leningrad|novosibirsk|yekaterinburg|vladivostok|sochi|grozny|donetsk|luhansk|kharkiv|odessa|lviv|sevastopol|simferopol
istanbul|izmir|diyarbakir|homs|hama|idlib|raqqa|palmyra|mosul|basra|fallujah|falluja|tikrit|kirkuk|najaf|karbala|erbil|haifa|nazareth|hebron
nablus|jenin|bethlehem|alexandria|suez|benghazi|misrata|sirte|tobruk|casablanca|marrakech|aden|jeddah|mecca|medina|dubai|sharjah|kandahar|herat
jalalabad|kunduz|helmand|karachi|lahore|peshawar|rawalpindi|quetta|mumbai|bombay|calcutta|kolkata|chennai|madras|bangalore|hyderabad|ahmedabad
shanghai|guangzhou|shenzhen|tianjin|chongqing|wuhan|chengdu|nanjing|lhasa|urumqi|osaka|kyoto|hiroshima|nagasaki|fukushima|yokohama|busan|pusan
ho chi minh city|saigon|da nang|bali|aceh|mindanao|sydney|melbourne|brisbane|perth|adelaide|auckland|christchurch|johannesburg|cape town|durban
soweto|lagos|kano|mombasa|rio de janeiro|sao paulo|salvador|recife|medellin|cali|guayaquil|tijuana|ciudad juarez|guadalajara|monterrey|acapulco
cancun|guantanamo bay|brussels|strasbourg|cannes|monte carlo
`

/** Folded, without full stops. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/[|\n]/))
