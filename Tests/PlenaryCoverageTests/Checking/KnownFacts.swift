import PlenaryCoverage
import PlenaryModel

/// What the record says of a few decisions: facts from the official documents named in each id.
enum KnownFacts {
  static let third = VotingBody(id: "GA-C3", name: "UN General Assembly Third Committee")

  private static func totals(_ figures: [Int]) -> [VoteColumn: Int] {
    Dictionary(
      zip([.inFavour, .against, .abstaining, .notVoting], figures),
      uniquingKeysWith: { one, _ in one })
  }

  private static func fact(
    _ id: String, _ body: VotingBody, matter: VoteFact.Matter = .resolution, _ day: String,
    _ figures: [Int], _ outcome: ReportedOutcome, title: Set<String> = [], symbols: [String] = [],
    series: String? = nil, _ change: (inout VoteFact) -> Void = { _ in }
  ) -> VoteFact {
    var fact = VoteFact(
      id, body: body, matter: matter, day: Day(day), totals: totals(figures), outcome: outcome)
    fact.titleWords = title
    fact.symbols = symbols.isEmpty ? [id] : symbols
    fact.series = series
    fact.members = body.seats ?? 193
    change(&fact)
    return fact
  }

  static let korea: Set<String> = ["korea", "korean", "dprk", "pyongyang"]

  static let votes: [VoteFact] = [
    fact(
      "A/C.3/69/L.63", third, matter: .amendment, "2014-11-18", [40, 77, 50], .rejected,
      title: korea,
      series: "dprk-2014-amendment"
    ) {
      $0.proposers = ["CUB"]
      $0.moment = Moment("2014-11-18T11:00:00-05:00")
    },
    fact(
      "A/C.3/69/L.28/Rev.1", third, "2014-11-18", [111, 19, 55], .adopted, title: korea,
      series: "dprk-2014"
    ) {
      $0.cosponsors = 62
      $0.choices = ["CHN": .against, "RUS": .against, "CUB": .against, "JPN": .inFavour]
      $0.moment = Moment("2014-11-18T15:00:00-05:00")
    },
    fact(
      "A/RES/69/188", .assembly, "2014-12-18", [116, 20, 53, 4], .adopted, title: korea,
      series: "dprk-2014"
    ) {
      $0.majority = .simple
      $0.choices = ["CUB": .against, "ECU": .against, "LCA": .abstaining, "MEX": .inFavour]
    },
    fact(
      "S/PV.7353", .securityCouncil, matter: .procedure, "2014-12-22", [11, 2, 2], .adopted,
      title: korea
    ) {
      $0.choices = [
        "CHN": .against, "RUS": .against, "TCD": .abstaining, "NGA": .abstaining, "USA": .inFavour,
      ]
    },
    fact(
      "S/2014/348", .securityCouncil, "2014-05-22", [13, 2, 0], .vetoed,
      title: ["syria", "syrian", "syrias"]
    ) {
      $0.vetoBy = ["CHN", "RUS"]
      $0.choices = ["CHN": .against, "RUS": .against, "FRA": .inFavour]
      $0.proposers = ["FRA"]
    },
    fact("A/RES/70/172", .assembly, "2015-12-17", [119, 19, 48], .adopted, title: korea) {
      $0.majority = .simple
    },
    fact(
      "A/HRC/RES/25/25", .humanRightsCouncil, "2014-03-28", [30, 6, 11], .adopted, title: korea),
    fact(
      "A/RES/ES-11/1", .assembly, "2022-03-02", [141, 5, 35, 12], .adopted,
      title: ["ukraine", "invasion", "russia"]
    ) {
      $0.majority = .twoThirds
      $0.choices = [
        "RUS": .against, "BLR": .against, "PRK": .against, "SYR": .against, "ERI": .against,
        "CUB": .abstaining, "CHN": .abstaining, "IND": .abstaining, "ZAF": .abstaining,
        "VNM": .abstaining, "LAO": .abstaining, "VEN": .notVoting, "IRQ": .abstaining,
        "IRN": .abstaining,
      ]
    },
    fact(
      "A/RES/ES-10/21", .assembly, "2023-10-27", [120, 14, 45], .adopted,
      title: ["gaza", "hamas", "israel", "truce"]
    ) {
      $0.majority = .twoThirds
      $0.choices = ["IRQ": .abstaining, "ISR": .against, "USA": .against, "TUN": .abstaining]
      $0.intentions = [VoteFact.Intention("IRQ", .inFavour)]
    },
    fact(
      "A/ES-10/L.26", .assembly, matter: .amendment, "2023-10-27", [88, 55, 23], .rejected,
      title: ["gaza", "hamas", "canadian", "canada"]
    ) {
      $0.majority = .twoThirds
      $0.proposers = ["CAN"]
    },
    fact("S/2024/173", .securityCouncil, "2024-02-20", [13, 1, 1], .vetoed, title: ["gaza"]) {
      $0.vetoBy = ["USA"]
      $0.choices = ["USA": .against, "GBR": .abstaining]
    },
    fact("S/2023/970", .securityCouncil, "2023-12-08", [13, 1, 1], .vetoed, title: ["gaza"]) {
      $0.vetoBy = ["USA"]
      $0.choices = ["USA": .against, "GBR": .abstaining, "FRA": .inFavour]
    },
    fact(
      "S/RES/1874 (2009)", .securityCouncil, "2009-06-12", [15, 0, 0], .adopted, title: korea),
    fact(
      "A/HRC/RES/55/23", .humanRightsCouncil, "2024-04-04", [27, 3, 17], .adopted,
      title: ["russia", "russian", "ukraine"]
    ) { $0.choices = ["BDI": .against, "CHN": .against, "ERI": .against, "BRA": .abstaining] },
    fact(
      "A/C.3/68/L.57", third, "2013-11-19", [123, 14, 46], .adopted, title: ["syria", "syrian"]
    ) {
      $0.superseded = [
        VoteFact.Superseded(
          [.inFavour: 121, .against: 14, .abstaining: 47], origin: "the first announcement")
      ]
    },
  ]

  static func check(_ facts: RecordedFacts) -> PressCheck {
    PressCheck(
      against: facts, under: Nations.institution, latest: Day(year: 2024, month: 6, day: 30)!)
  }

  static let facts = RecordedFacts(
    votes: votes,
    figures: [
      FigureFact(
        "camps", nouns: ["prisoners", "inmates"], value: .interval(80_000, 120_000),
        citation: "A/HRC/25/63, paragraph 61", day: Day("2014-02-17")),
      FigureFact(
        "witnesses", nouns: ["witnesses"], value: .bounded(320, .moreThan),
        citation: "A/HRC/25/63, paragraph 16", day: Day("2014-02-17")),
    ],
    quotations: [
      QuotationFact(
        "oh-joon", speaker: "Oh Joon",
        words: "For South Koreans, people in North Korea are not just anybodies.",
        citation: "S/PV.7353", day: Day("2014-12-22"))
    ],
    events: [
      EventFact(
        "report", day: Day(number: 16_118), words: "The commission of inquiry reports.",
        citation: "A/HRC/25/63")
    ],
    memberships: ["GA": 193])
}
