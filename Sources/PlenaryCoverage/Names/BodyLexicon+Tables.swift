extension BodyLexicon {
  /// Aliases of the institution's file that in running text may be anybody's.
  static let vague: Set<String> = ["Assembly", "plenary", "key committee", "sanctions committee"]

  static let bare: [(String, NamedBody.Kin)] = [
    ("Council", .council), ("Assembly", .assembly), ("Committee", .committee),
    ("House", .house), ("Chamber", .house), ("Commons", .commons), ("Senate", .senate),
    ("Parliament", .parliament), ("world body", .worldBody), ("plenary", .assembly),
    ("plenary session", .assembly), ("rights council", .council), ("key committee", .committee),
    ("General Assembly committee", .assemblyCommittee),
    ("UN General Assembly committee", .assemblyCommittee),
    ("United Nations General Assembly committee", .assemblyCommittee), ("UN committee", .committee),
    ("UN General Assembly panel", .assemblyCommittee), ("Assembly committee", .assemblyCommittee),
    ("General Assembly panel", .assemblyCommittee),
  ]

  static let press: [(VotingBody, [String])] = [
    (
      .securityCouncil,
      ["UN's Security Council", "United Nations' Security Council", "UN council", "UNSC"]
    ),
    (
      .assembly,
      [
        "UN General Assembly", "United Nations' General Assembly", "UN's General Assembly",
        "UN assembly", "UNGA", "world assembly", "General Assembly of the United Nations",
      ]
    ),
    (
      .humanRightsCouncil,
      [
        "highest human rights body of the United Nations", "UN rights council",
        "UN Human Rights body", "UN rights body", "UN's Human Rights Council",
        "UN's top human rights body", "UN's top rights body", "Geneva-based Human Rights Council",
      ]
    ),
    (
      VotingBody(name: "UN Commission on Human Rights"),
      [
        "Commission on Human Rights", "Human Rights Commission", "UN Human Rights Commission",
        "UN Commission on Human Rights",
      ]
    ),
    (
      VotingBody(name: "UN Commission on the Status of Women"),
      ["Commission on the Status of Women"]
    ),
    (
      .committee(3),
      [
        "UN rights committee", "UN human rights committee",
        "Third (Social, Humanitarian and Cultural) Committee",
      ]
    ),
    (.committee(1), ["First (Disarmament and International Security) Committee"]),
    (.committee(2), ["Second (Economic and Financial) Committee"]),
    (.committee(4), ["Fourth (Special Political and Decolonization) Committee"]),
    (.committee(5), ["Fifth (Administrative and Budgetary) Committee"]),
    (.committee(6), ["Sixth (Legal) Committee"]),
    (
      VotingBody(name: "IAEA Board of Governors", seats: 35),
      [
        "IAEA Board of Governors", "board of the International Atomic Energy Agency",
        "board of the IAEA", "IAEA board", "IAEA's Board of Governors", "IAEA's board",
        "Board of Governors", "UN nuclear watchdog's board",
        "UN nuclear watchdog's Board of Governors",
        "UN nuclear watchdog's 35-nation Board of Governors", "IAEA's 35-nation Board of Governors",
        "International Atomic Energy Agency's board",
        "International Atomic Energy Agency's Board of Governors",
        "Board of Governors of the International Atomic Energy Agency",
        "board of governors at the UN's nuclear watchdog",
      ]
    ),
    (
      VotingBody(name: "UN Committee on Non-Governmental Organizations"),
      [
        "Committee on Non-Governmental Organizations", "Committee on NGOs", "NGO Committee",
        "UN Committee on NGOs", "UN NGO committee", "UN's NGO committee",
        "Committee on Non-Governmental Organisations",
      ]
    ),
    (VotingBody(name: "UN Committee on Information"), ["Committee on Information"]),
    (
      VotingBody(name: "UN Special Committee on Peacekeeping Operations"),
      ["Special Committee on Peacekeeping Operations", "Special Committee on Peacekeeping"]
    ),
    (
      VotingBody(name: "UN Special Committee on Decolonization"),
      ["Special Committee on Decolonization"]
    ),
    (VotingBody(name: "UN Peacebuilding Commission"), ["Peacebuilding Commission"]),
    (VotingBody(name: "UN Commission on Narcotic Drugs"), ["Commission on Narcotic Drugs"]),
    (
      VotingBody(name: "IAEA General Conference"),
      [
        "IAEA General Conference", "IAEA's General Conference",
        "General Conference of the IAEA", "IAEA's annual conference",
        "General Conference of the International Atomic Energy Agency",
      ]
    ),
    (
      VotingBody(name: "ILO Governing Body"),
      [
        "ILO Governing Body", "ILO's Governing Body", "Governing Body of the ILO",
        "International Labour Organization's Governing Body",
        "International Labour Organisation's Governing Body",
      ]
    ),
    (
      VotingBody(name: "International Labour Conference"),
      ["International Labour Conference", "International Labor Conference", "ILO conference"]
    ),
    (
      VotingBody(name: "International Whaling Commission"),
      ["International Whaling Commission", "IWC", "whaling commission"]
    ),
    (
      VotingBody(name: "CITES Conference of the Parties"),
      ["CITES Conference of the Parties", "CITES", "CITES conference"]
    ),
    (
      VotingBody(name: "IMO Marine Environment Protection Committee"),
      [
        "Marine Environment Protection Committee", "IMO's Marine Environment Protection Committee",
        "MEPC",
      ]
    ),
    (
      VotingBody(name: "International Maritime Organization"),
      ["International Maritime Organization", "International Maritime Organisation", "IMO"]
    ),
    (
      VotingBody(name: "International Civil Aviation Organization"),
      ["International Civil Aviation Organization", "ICAO assembly", "ICAO", "ICAO council"]
    ),
    (
      VotingBody(name: "African Union Assembly"),
      [
        "African Union Assembly", "Assembly of the African Union", "AU Assembly",
        "African Union summit", "AU summit", "Assembly of the Union",
      ]
    ),
    (VotingBody(name: "League of Arab States"), ["Arab League", "League of Arab States"]),
    (
      VotingBody(name: "FIFA Congress"),
      ["FIFA Congress", "FIFA's Congress", "Congress of FIFA"]
    ),
    (
      VotingBody(name: "Assembly of States Parties to the Rome Statute"),
      ["Assembly of States Parties", "ICC Assembly of States Parties"]
    ),
    (
      VotingBody(name: "Church of England General Synod"),
      [
        "Church of England General Synod", "General Synod of the Church of England",
        "General Synod",
      ]
    ),
    (VotingBody(name: "UNESCO World Heritage Committee"), ["World Heritage Committee"]),
    (
      VotingBody(name: "UNESCO Executive Board"),
      [
        "UNESCO Executive Board", "UNESCO's executive board", "Executive Board of UNESCO",
        "Executive Board of the United Nations Educational, Scientific and Cultural Organization",
      ]
    ),
    (
      VotingBody(name: "UNESCO General Conference"),
      [
        "UNESCO General Conference", "UNESCO's General Conference", "General Conference of UNESCO",
      ]
    ),
    (
      VotingBody(name: "UNESCO"),
      ["United Nations Educational, Scientific and Cultural Organization", "UNESCO"]
    ),
    (VotingBody(name: "World Health Assembly"), ["World Health Assembly"]),
    (
      VotingBody(name: "OPCW Conference of the States Parties"),
      [
        "OPCW Conference of the States Parties", "OPCW conference", "OPCW's conference",
        "Conference of the States Parties", "States Parties to the Chemical Weapons Convention",
        "OPCW's Conference of the States Parties",
      ]
    ),
    (
      VotingBody(name: "OPCW Executive Council"),
      ["OPCW Executive Council", "OPCW's executive council"]
    ),
    (
      VotingBody(name: "OPCW"),
      [
        "OPCW", "Organization for the Prohibition of Chemical Weapons",
        "Organisation for the Prohibition of Chemical Weapons",
      ]
    ),
    (
      VotingBody(name: "Parliamentary Assembly of the Council of Europe"),
      [
        "Parliamentary Assembly of the Council of Europe", "PACE", "Parliamentary Assembly",
        "Council of Europe's Parliamentary Assembly",
      ]
    ),
    (
      VotingBody(name: "OAS Permanent Council"),
      [
        "OAS Permanent Council", "OAS's Permanent Council",
        "Permanent Council of the Organization of American States",
        "Organization of American States' Permanent Council", "Permanent Council of the OAS",
      ]
    ),
    (
      VotingBody(name: "OAS General Assembly"),
      [
        "OAS General Assembly", "General Assembly of the OAS",
        "General Assembly of the Organization of American States",
      ]
    ),
    (
      VotingBody(name: "Organization of American States"),
      ["Organization of American States", "OAS"]
    ),
    (
      .europeanParliament,
      [
        "European Parliament", "EU lawmakers", "EU legislators", "EU Parliament", "EU parliament",
        "Parliament in Strasbourg",
        "European Parliament's plenary", "EP",
      ]
    ),
    (
      .commons,
      [
        "House of Commons", "UK House of Commons", "British House of Commons", "UK Parliament",
        "British Parliament", "British parliament", "UK parliament", "Britain's House of Commons",
        "Britain's Parliament", "Britain's parliament", "House of Commons in London", "Westminster",
      ]
    ),
    (VotingBody(name: "UK House of Lords"), ["House of Lords"]),
    (
      VotingBody(name: "Canadian House of Commons"),
      [
        "Canadian House of Commons", "Canada's House of Commons", "Canadian Parliament",
        "Canadian parliament",
      ]
    ),
    (
      .senate,
      [
        "US Senate", "United States Senate", "Republican-led Senate",
        "Republican-controlled Senate", "Democratic-led Senate", "Democratic-controlled Senate",
        "Democrat-controlled Senate", "GOP-led Senate", "GOP-controlled Senate",
      ]
    ),
    (
      .representatives,
      [
        "US House of Representatives", "US House", "House of Representatives",
        "United States House of Representatives", "Republican-led House",
        "Republican-controlled House", "Democratic-led House", "Democratic-controlled House",
        "Democrat-controlled House", "GOP-led House", "GOP-controlled House",
      ]
    ),
    (VotingBody(name: "Israeli Knesset"), ["Knesset"]),
    (VotingBody(name: "German Bundestag"), ["Bundestag"]),
    (VotingBody(name: "German Bundesrat"), ["Bundesrat"]),
    (VotingBody(name: "Russian State Duma"), ["State Duma", "Duma"]),
    (VotingBody(name: "Verkhovna Rada"), ["Verkhovna Rada", "Ukrainian parliament"]),
    (
      VotingBody(name: "French National Assembly"),
      ["French National Assembly", "France's National Assembly"]
    ),
    (VotingBody(name: "French Senate"), ["French Senate"]),
    (VotingBody(name: "Dáil Éireann"), ["Dáil", "Dáil Éireann"]),
    (VotingBody(name: "Scottish Parliament"), ["Scottish Parliament", "Holyrood"]),
    (VotingBody(name: "Senedd"), ["Senedd", "Welsh Parliament"]),
    (VotingBody(name: "Lok Sabha"), ["Lok Sabha"]),
    (VotingBody(name: "Rajya Sabha"), ["Rajya Sabha"]),
    (VotingBody(name: "Swedish Riksdag"), ["Riksdag"]),
    (VotingBody(name: "Norwegian Storting"), ["Storting"]),
    (VotingBody(name: "Danish Folketing"), ["Folketing"]),
    (VotingBody(name: "Polish Sejm"), ["Sejm"]),
    (VotingBody(name: "Turkish Grand National Assembly"), ["Grand National Assembly"]),
    (
      VotingBody(name: "Council of the European Union"),
      ["Council of the European Union", "EU Council"]
    ),
  ]

  static let people: [(VotingBody?, [String])] = [
    (
      nil,
      [
        "MPs", "members of parliament", "members of Parliament", "lawmakers", "legislators",
        "deputies", "parliamentarians",
      ]
    ),
    (
      .europeanParliament,
      ["MEPs", "members of the European Parliament", "Members of the European Parliament"]
    ),
    (
      VotingBody(name: "Council of the European Union"),
      [
        "EU environment ministers", "EU foreign ministers", "EU agriculture ministers",
        "EU interior ministers", "EU finance ministers", "EU ministers",
      ]
    ),
    (.senate, ["senators"]),
    (
      .humanRightsCouncil,
      [
        "top rights body", "top human rights body", "rights body", "human rights body",
        "highest human rights body",
      ]
    ),
    (VotingBody(name: "UK House of Lords"), ["peers"]),
  ]

  static let organisation = [
    "UN", "United Nations", "U.N.", "United Nations Organization", "UNO",
  ]

  static let others = [
    "International Criminal Court", "International Court of Justice", "World Court",
    "Supreme Court", "Council of Europe", "European Council", "White House",
    "UN Human Rights Committee", "Committee of Ministers", "International Labour Organization",
    "International Labour Organisation",
    "House of Saud", "World Health Organization", "Constitutional Court", "Appeals Chamber",
    "National Security Council", "Committee on the Elimination of Discrimination against Women",
    "Trial Chamber", "Full House", "Gulf Cooperation Council", "Atlantic Council",
    "Norwegian Refugee Council", "World Jewish Congress", "General Council", "House Speaker",
    "Speaker of the House", "Council on Foreign Relations", "Supreme National Security Council",
    "Council President", "Judiciary Committee", "Nobel Committee", "Olympic Committee",
    "International Committee of the Red Cross", "Advisory Committee", "Parliament Square",
    "Houses of Parliament", "City Council", "Non-Proliferation", "Council of State",
  ]
}
