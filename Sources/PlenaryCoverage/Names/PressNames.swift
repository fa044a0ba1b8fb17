/// What the press calls States, beside the names in the file of the institution: short names,
/// capitals that stand for governments, and adjectives.
enum PressNames {
  /// Names that records do not use.
  static let nicknames: [(String, String)] = [
    ("Britain", "GBR"), ("America", "USA"), ("Holland", "NLD"), ("Bosnia", "BIH"),
    ("Trinidad", "TTO"), ("Congo Republic", "COG"), ("the Marshalls", "MHL"), ("Jugoslavia", "YUG"),
    ("the Emirates", "ARE"), ("St. Vincent", "VCT"), ("St. Kitts", "KNA"),
    ("Antigua", "ATG"), ("Swaziland", "SWZ"), ("Democratic Republic of Korea", "PRK"),
    ("Mainland China", "CHN"), ("Communist China", "CHN"), ("PRC", "CHN"), ("ROK", "KOR"),
    ("Papua", "PNG"), ("Russians", "RUS"), ("Americans", "USA"), ("Sao Tome & Principe", "STP"),
    ("Guinea Bissau", "GNB"), ("Byelorussia", "BLR"), ("Belorussia", "BLR"),
    ("Federation of Russia", "RUS"), ("Kingdom of Saudi Arabia", "SAU"),
    ("People's Republic of Korea", "PRK"), ("Republic of Türkiye", "TUR"),
    ("Republic of South Sudan", "SSD"), ("Republic of Serbia", "SRB"),
    ("Republic of Cuba", "CUB"), ("Republic of Cyprus", "CYP"), ("Tanganyika", "TZA"),
  ]

  /// Places that hold a name of a State and are none.
  static let places: [String] = [
    "Northern Ireland", "New Mexico", "Latin America", "South America", "North America",
    "Central America", "Bank of America", "Voice of America", "American Samoa",
    "South China Sea", "East China Sea", "Sea of Japan", "Gulf of Oman", "Gulf of Mexico",
    "Lake Chad", "New Britain", "French Guiana", "Western Sahara", "Republic of Ireland",
    "Mexico City", "Kuwait City", "Panama City", "Guatemala City", "Jordan Valley",
    "Jordan River", "Panama Canal", "Niger Delta", "Niger River", "Congo River", "Congo Basin",
    "Korean Peninsula", "Battle of Britain", "Bank of China", "China Daily", "Russia Today",
    "Israel Defense Forces", "Israel Defence Forces", "Great Britain's Labour",
    "Jordan's Queen", "USA Today", "US Steel", "Air France", "Agence France-Presse",
    "Agence France Presse", "Deutsche Presse-Agentur", "Times of India", "Times of Israel",
    "Bank of England", "Indian Ocean", "Persian Gulf", "Irish Sea", "English Channel",
    "Syrian Observatory for Human Rights", "Press Trust of India", "Korea Times",
    "Korea Herald", "Bank of Israel", "Air China", "Team USA", "Hong Kong, China",
  ]

  /// A capital is a government only where it votes, speaks or vetoes.
  static let capitals: [(String, String)] = [
    ("Washington", "USA"), ("Moscow", "RUS"), ("Beijing", "CHN"), ("London", "GBR"),
    ("Paris", "FRA"), ("Berlin", "DEU"), ("Pyongyang", "PRK"), ("Seoul", "KOR"),
    ("Tokyo", "JPN"), ("Tehran", "IRN"), ("Damascus", "SYR"), ("Jerusalem", "ISR"),
    ("Tel Aviv", "ISR"), ("Ankara", "TUR"), ("Kyiv", "UKR"), ("Kiev", "UKR"),
    ("Minsk", "BLR"), ("New Delhi", "IND"), ("Delhi", "IND"), ("Islamabad", "PAK"),
    ("Cairo", "EGY"), ("Riyadh", "SAU"), ("Ottawa", "CAN"), ("Canberra", "AUS"),
    ("Brasilia", "BRA"), ("Havana", "CUB"), ("Caracas", "VEN"), ("Pretoria", "ZAF"),
    ("Abuja", "NGA"), ("Belgrade", "SRB"), ("Budapest", "HUN"), ("Warsaw", "POL"),
    ("Rome", "ITA"), ("Madrid", "ESP"), ("Vienna", "AUT"), ("Khartoum", "SDN"),
    ("Harare", "ZWE"), ("Baghdad", "IRQ"), ("Kabul", "AFG"), ("Hanoi", "VNM"),
    ("Jakarta", "IDN"), ("Manila", "PHL"), ("Bangkok", "THA"), ("Rabat", "MAR"),
    ("Algiers", "DZA"), ("Tripoli", "LBY"), ("Managua", "NIC"), ("Bogota", "COL"),
    ("Buenos Aires", "ARG"), ("Santiago", "CHL"), ("Wellington", "NZL"), ("Dublin", "IRL"),
    ("Stockholm", "SWE"), ("Oslo", "NOR"), ("Helsinki", "FIN"), ("Copenhagen", "DNK"),
    ("The Hague", "NLD"), ("Lisbon", "PRT"), ("Athens", "GRC"), ("Sofia", "BGR"),
    ("Bucharest", "ROU"), ("Prague", "CZE"), ("Addis Ababa", "ETH"), ("Nairobi", "KEN"),
    ("Colombo", "LKA"), ("Kathmandu", "NPL"), ("Dhaka", "BGD"), ("Yerevan", "ARM"),
    ("Baku", "AZE"), ("Tbilisi", "GEO"), ("Doha", "QAT"), ("Abu Dhabi", "ARE"),
  ]

  /// Adjectives: whose amendment, draft or veto it was.
  static let adjectives: [(String, String)] = [
    ("American", "USA"), ("Russian", "RUS"), ("Soviet", "RUS"), ("Chinese", "CHN"),
    ("British", "GBR"), ("French", "FRA"), ("German", "DEU"), ("Canadian", "CAN"),
    ("Indian", "IND"), ("Israeli", "ISR"), ("Iranian", "IRN"), ("Syrian", "SYR"),
    ("Turkish", "TUR"), ("Japanese", "JPN"), ("North Korean", "PRK"), ("South Korean", "KOR"),
    ("Ukrainian", "UKR"), ("Belarusian", "BLR"), ("Belarussian", "BLR"), ("Cuban", "CUB"),
    ("Mexican", "MEX"), ("Brazilian", "BRA"), ("Argentine", "ARG"), ("Chilean", "CHL"),
    ("Venezuelan", "VEN"), ("Egyptian", "EGY"), ("Saudi", "SAU"), ("Emirati", "ARE"),
    ("Algerian", "DZA"), ("Moroccan", "MAR"), ("Tunisian", "TUN"), ("Libyan", "LBY"),
    ("Sudanese", "SDN"), ("Ethiopian", "ETH"), ("Kenyan", "KEN"), ("Nigerian", "NGA"),
    ("South African", "ZAF"), ("Ghanaian", "GHA"), ("Senegalese", "SEN"), ("Pakistani", "PAK"),
    ("Bangladeshi", "BGD"), ("Indonesian", "IDN"), ("Malaysian", "MYS"), ("Filipino", "PHL"),
    ("Philippine", "PHL"), ("Thai", "THA"), ("Vietnamese", "VNM"), ("Australian", "AUS"),
    ("Swiss", "CHE"), ("Swedish", "SWE"), ("Norwegian", "NOR"), ("Danish", "DNK"),
    ("Finnish", "FIN"), ("Icelandic", "ISL"), ("Dutch", "NLD"), ("Belgian", "BEL"),
    ("Spanish", "ESP"), ("Portuguese", "PRT"), ("Italian", "ITA"), ("Greek", "GRC"),
    ("Polish", "POL"), ("Hungarian", "HUN"), ("Romanian", "ROU"), ("Bulgarian", "BGR"),
    ("Czech", "CZE"), ("Slovak", "SVK"), ("Slovenian", "SVN"), ("Croatian", "HRV"),
    ("Serbian", "SRB"), ("Albanian", "ALB"), ("Armenian", "ARM"), ("Azerbaijani", "AZE"),
    ("Georgian", "GEO"), ("Kazakh", "KAZ"), ("Jordanian", "JOR"), ("Lebanese", "LBN"),
    ("Iraqi", "IRQ"), ("Kuwaiti", "KWT"), ("Qatari", "QAT"), ("Omani", "OMN"),
    ("Yemeni", "YEM"), ("Afghan", "AFG"), ("Nicaraguan", "NIC"), ("Costa Rican", "CRI"),
    ("Colombian", "COL"), ("Peruvian", "PER"), ("Ecuadorian", "ECU"), ("Bolivian", "BOL"),
    ("Uruguayan", "URY"), ("Maltese", "MLT"), ("Irish", "IRL"), ("Austrian", "AUT"),
    ("Albanian", "ALB"), ("Zimbabwean", "ZWE"), ("Rwandan", "RWA"), ("Gabonese", "GAB"),
    ("Japanese", "JPN"), ("New Zealander", "NZL"), ("Singaporean", "SGP"),
    ("Burmese", "MMR"), ("Eritrean", "ERI"), ("Slovenian", "SVN"), ("Guyanese", "GUY"),
    ("Mozambican", "MOZ"), ("Estonian", "EST"), ("Latvian", "LVA"), ("Lithuanian", "LTU"),
    ("Luxembourgish", "LUX"), ("Maldivian", "MDV"), ("Palauan", "PLW"), ("Somali", "SOM"),
    ("Congolese", "COD"), ("Malian", "MLI"), ("Angolan", "AGO"), ("Namibian", "NAM"),
    ("Zambian", "ZMB"), ("Ugandan", "UGA"), ("Tanzanian", "TZA"), ("Singapore", "SGP"),
  ]
}
