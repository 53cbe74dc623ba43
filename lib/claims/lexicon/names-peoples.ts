/** What a people is called, and its place: "Omani" belongs to "Oman". Lower case to the name as it is written. */

const PAIRS = `
  afghan Afghanistan, african Africa, albanian Albania, algerian Algeria, american America, argentine Argentina,
  argentinian Argentina, armenian Armenia, asian Asia, australian Australia, austrian Austria, azerbaijani Azerbaijan,
  bahraini Bahrain, bangladeshi Bangladesh, belarusian Belarus, belgian Belgium, bolivian Bolivia, bosnian Bosnia,
  brazilian Brazil, british Britain, bulgarian Bulgaria, burmese Burma, californian California, cambodian Cambodia,
  cameroonian Cameroon, canadian Canada, chilean Chile, chinese China, colombian Colombia, congolese Congo,
  croatian Croatia, cuban Cuba, cypriot Cyprus, czech Czechia, danish Denmark, dutch Netherlands, ecuadorian Ecuador,
  egyptian Egypt, english England, eritrean Eritrea, estonian Estonia, ethiopian Ethiopia, european Europe,
  filipino Philippines, finnish Finland, floridian Florida, french France, georgian Georgia, german Germany,
  ghanaian Ghana, greek Greece, haitian Haiti, hawaiian Hawaii, honduran Honduras, hungarian Hungary,
  icelandic Iceland, indian India, indonesian Indonesia, iranian Iran, iraqi Iraq, irish Ireland, israeli Israel,
  italian Italy, jamaican Jamaica, japanese Japan, jordanian Jordan, kazakh Kazakhstan, kenyan Kenya, korean Korea,
  kosovar Kosovo, kuwaiti Kuwait, latvian Latvia, lebanese Lebanon, liberian Liberia, libyan Libya,
  lithuanian Lithuania, macedonian Macedonia, malaysian Malaysia, malian Mali, maltese Malta, mexican Mexico,
  moldovan Moldova, mongolian Mongolia, montenegrin Montenegro, moroccan Morocco, nepalese Nepal, nigerian Nigeria,
  norwegian Norway, ohioan Ohio, omani Oman, pakistani Pakistan, palestinian Palestine, panamanian Panama,
  paraguayan Paraguay, peruvian Peru, polish Poland, portuguese Portugal, qatari Qatar, romanian Romania,
  russian Russia, rwandan Rwanda, saudi Saudi_Arabia, scottish Scotland, senegalese Senegal, serbian Serbia,
  singaporean Singapore, slovak Slovakia, slovenian Slovenia, somali Somalia, spanish Spain, sudanese Sudan,
  swedish Sweden, swiss Switzerland, syrian Syria, taiwanese Taiwan, tanzanian Tanzania, texan Texas, thai Thailand,
  tunisian Tunisia, turkish Turkey, ugandan Uganda, ukrainian Ukraine, uruguayan Uruguay, uzbek Uzbekistan,
  venezuelan Venezuela, vermonter Vermont, vietnamese Vietnam, virginian Virginia, welsh Wales, yemeni Yemen,
  zambian Zambia, zimbabwean Zimbabwe
`;

/** The place of a people's adjective. */
export const PLACE_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').map((pair) => {
    const [people = '', place = ''] = pair.trim().split(' ');
    return [people, place.replace('_', ' ')];
  }),
);
