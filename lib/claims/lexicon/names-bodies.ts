/**
 * Bodies that news quotes by a name which nothing else tells from a person's: agencies, outlets, pollsters, companies.
 * Whole names, lower case, sorted; what a name's last word tells stands in `ORGANISATION_WORDS`.
 */

/** Places of more than one word. */
export const LONG_PLACES: ReadonlySet<string> = new Set(
  `
  abu dhabi|addis ababa|buenos aires|burkina faso|cape town|costa rica|czech republic|dominican republic|east timor|
  el paso|el salvador|fort worth|gaza strip|hong kong|ivory coast|kansas city|las vegas|los angeles|mexico city|middle east|
  new delhi|new england|new hampshire|new jersey|new mexico|new orleans|new york|new york city|new zealand|
  north america|north carolina|north dakota|north korea|northern ireland|papua new guinea|puerto rico|rhode island|
  rio de janeiro|salt lake city|san antonio|san diego|san francisco|san jose|saudi arabia|sierra leone|south africa|
  south america|south carolina|south dakota|south korea|south sudan|sri lanka|st. louis|tel aviv|united arab emirates|
  united kingdom|united states|west bank|west virginia|western europe
`
    .trim()
    .split(/\s*\|\s*/),
);

/** Names of bodies. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  `
  accenture|adidas|aetna|airbnb|airbus|al arabiya|al jazeera|alibaba|allianz|alphabet|amazon|amnesty|ansa|aramco|
  associated press|asos|astrazeneca|audi|axios|barclays|bayer|bayern munich|berkshire hathaway|bild|billboard|binance|
  blackrock|bleacher report|bloomberg|bmw|boeing|booking.com|breitbart|burger king|buzzfeed|canstar|caterpillar|
  charlie hebdo|chevron|chrysler|citi|citigroup|comcast|comscore|consumer reports|costco|credit suisse|daily beast|
  deloitte|delta|der spiegel|deutsche bank|deutsche welle|die welt|die zeit|disney|drudge report|ebay|edelman|edmunds|
  el mundo|el pais|emirates|engadget|equifax|ericsson|ernst & young|euronews|europol|expedia|expressen|exxon|
  exxonmobil|facebook|fedex|ferrari|fiat|financial times|fitch|fivethirtyeight|forrester|fortune|foxconn|
  gallup|gartner|gazprom|gizmodo|glassdoor|goldman sachs|google|greenpeace|guardian|haaretz|hamas|hezbollah|
  hill|hitachi|home depot|honda|honeywell|hsbc|huawei|huffington post|huffpost|hulu|human rights watch|hyundai|ikea|
  infowars|ing|instagram|intel|interpol|ipsos|jezebel|johnson & johnson|johnson and johnson|jp morgan|jpmorgan|
  jpmorgan chase|kaspersky|kfc|kia|kpmg|kyodo|la repubblica|le figaro|le monde|lego|lenovo|libération|linkedin|
  lockheed martin|lonely planet|los angeles times|lufthansa|lyft|maersk|mastercard|mckinsey|mcdonald's|mcdonald’s|
  médecins sans frontières|mercedes|merck|meta|microsoft|monmouth|moody's|moody’s|morgan stanley|morningstar|mother jones|
  motorola|mozilla|national geographic|national review|nato|nestle|nestlé|netflix|new york times|new yorker|newsmax|
  newsweek|nielsen|nike|nintendo|nissan|nokia|nomura|novartis|npr|nvidia|openai|oracle|oxfam|panasonic|paypal|peloton|
  pepsi|pepsico|pfizer|pixar|playstation|politico|politifact|porsche|procter & gamble|propublica|qualcomm|quinnipiac|
  rasmussen|raytheon|realclearpolitics|reddit|renault|reuters|rolling stone|rosneft|rt|ryanair|salesforce|salon|samsung|
  sap|scotland yard|shell|siemens|sky|slack|slate|snap|snapchat|snopes|softbank|sony|spacex|spiegel|spotify|sputnik|
  standard & poor's|starbucks|stratfor|target|tass|techcrunch|tesla|the hill|theblaze|tiktok|time|tinder|toshiba|total|toyota|
  tripadvisor|twitch|twitter|uber|ubs|un|unesco|unhcr|unicef|unilever|valve|vanity fair|variety|verizon|vice|visa|
  vodafone|volkswagen|volvo|vox|vulture|walgreens|wall street journal|walmart|wapo|washington post|wells fargo|
  western journalism|wework|white house|wikileaks|wired|wsj|xiaomi|xinhua|yahoo|yandex|yelp|yougov|youtube|zillow|zoom
`
    .trim()
    .split(/\s*\|\s*/),
);
