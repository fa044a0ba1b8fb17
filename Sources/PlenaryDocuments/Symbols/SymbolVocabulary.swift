/// The words of symbols: organs, series and what they mean. After "United Nations document symbols"
/// of the Dag Hammarskjöld Library; written from memory, so an organ that is missing here is read
/// all the same, with a doubt.
enum SymbolVocabulary {
  /// By their first component.
  static let organs: [String: String] = [
    "A": "General Assembly", "S": "Security Council", "E": "Economic and Social Council",
    "T": "Trusteeship Council", "ST": "Secretariat",
    "TD": "United Nations Conference on Trade and Development",
    "DP": "United Nations Development Programme",
    "UNEP": "United Nations Environment Programme", "UNW": "UN-Women",
    "HSP": "UN-Habitat", "UNIDO": "United Nations Industrial Development Organization",
    "ID": "Industrial Development Board", "IDB": "Industrial Development Board",
    "GC": "General Conference of UNIDO", "PBC": "Peacebuilding Commission",
    "DC": "Disarmament Commission", "CD": "Conference on Disarmament",
    "CEB": "Chief Executives Board", "ACC": "Administrative Committee on Coordination",
    "JIU": "Joint Inspection Unit", "AT": "Administrative Tribunal",
    "ICSC": "International Civil Service Commission",
    "CCPR": "Human Rights Committee", "CERD": "Committee on racial discrimination",
    "CEDAW": "Committee on discrimination against women", "CAT": "Committee against Torture",
    "CRC": "Committee on the Rights of the Child", "CMW": "Committee on Migrant Workers",
    "CRPD": "Committee on the Rights of Persons with Disabilities",
    "CED": "Committee on Enforced Disappearances", "HRI": "Human rights instruments",
    "OPCAT": "Subcommittee on Prevention of Torture",
    "FCCC": "Framework Convention on Climate Change",
    "CBD": "Convention on Biological Diversity", "ICCD": "Convention to Combat Desertification",
    "NPT": "Treaty on the Non-Proliferation of Nuclear Weapons",
    "TPNW": "Treaty on the Prohibition of Nuclear Weapons",
    "BWC": "Biological Weapons Convention", "CCW": "Certain Conventional Weapons",
    "APLC": "Anti-Personnel Mine Ban Convention", "CCM": "Convention on Cluster Munitions",
    "CAC": "Convention against Corruption",
    "CTOC": "Convention against Transnational Organized Crime",
    "SPLOS": "States Parties to the Convention on the Law of the Sea",
    "CLCS": "Commission on the Limits of the Continental Shelf",
    "ISBA": "International Seabed Authority", "LOS": "Law of the sea",
    "ECE": "Economic Commission for Europe", "ECA": "Economic Commission for Africa",
    "ESCAP": "Economic and Social Commission for Asia and the Pacific",
    "ESCWA": "Economic and Social Commission for Western Asia",
    "LC": "Economic Commission for Latin America and the Caribbean",
    "EC": "Executive Committee of the High Commissioner for Refugees",
    "HCR": "High Commissioner for Refugees", "WFP": "World Food Programme",
    "UNFPA": "Population Fund", "DPI": "Department of Public Information",
    "ICTY": "Tribunal for the former Yugoslavia", "ICTR": "Tribunal for Rwanda",
    "MICT": "Residual Mechanism for Criminal Tribunals",
    "ICC-ASP": "Assembly of States Parties to the Rome Statute",
    "GA": "Press releases, General Assembly", "SC": "Press releases, Security Council",
    "SG": "Press releases, Secretary-General", "DSG": "Press releases, Deputy Secretary-General",
    "ECOSOC": "Press releases, Economic and Social Council", "HR": "Press releases, human rights",
  ]

  static let pressOrgans: Set<String> = ["GA", "SC", "SG", "DSG", "ECOSOC", "HR"]

  /// Those whose documents are about one State, named by three letters: CCPR/C/USA/CO/4.
  static let treatyBodies: Set<String> = [
    "CCPR", "CERD", "CEDAW", "CAT", "CRC", "CMW", "CRPD", "CED", "HRI",
  ]

  /// How a label is written, by its capitals; labels that are not here stay as they are written.
  static let labels: [String: String] = {
    var labels: [String: String] = [:]
    let others = [
      "HRC", "CONF", "AC", "CN", "C", "WG", "SC", "COP", "CMP", "CMA", "MSP", "PC", "CP", "SBI",
      "EA", "BMS", "GGE", "Sub", "Report", "COSP", "OzL.Pro", "ExCom", "Corrigendum", "Min",
    ]
    for label in others { labels[label.uppercased()] = label }
    for series in SymbolSeries.allCases {
      labels[series.rawValue.uppercased()] = series.rawValue
    }
    for kind in SymbolModifier.Kind.allCases {
      labels[kind.rawValue.uppercased()] = kind.rawValue
    }
    return labels
  }()

  /// Bodies that number their sessions behind their name: `UNEP/EA.5`, `ICCD/COP(14)`.
  static let sessionLabels: Set<String> = [
    "EA", "COP", "CMP", "CMA", "MSP", "GC", "IDB", "HA", "CRIC", "CST", "CONF", "RC",
  ]

  /// Labels with a dot that are often written without.
  static let dotted: Set<String> = [
    "PV", "SR", "L", "CRP", "WP", "INF", "REV", "ADD", "CORR", "AMEND", "CONF", "CN", "AC",
  ]

  static func modifier(_ label: String) -> SymbolModifier.Kind? {
    label == "Corrigendum" ? .corrigendum : SymbolModifier.Kind(rawValue: label)
  }
}

/// In which series of a body's documents one stands.
public enum SymbolSeries: String, Sendable, Hashable, CaseIterable {
  case resolutions = "RES"
  case decisions = "DEC"
  case presidentialStatements = "PRST"
  case verbatimRecords = "PV"
  case summaryRecords = "SR"
  /// Limited distribution: drafts.
  case limited = "L"
  case conferenceRoomPapers = "CRP"
  case nonGovernmental = "NGO"
  case information = "INF"
  case workingPapers = "WP"
  case petitions = "PET"
  case restricted = "R"
  case generalComments = "GC"
  case concludingObservations = "CO"
  /// Communications of individuals: `CCPR/C/112/D/1234/2003`.
  case communications = "D"
  case listsOfIssues = "Q"
  case reports = "REP"
  case bulletins = "SGB"
  case instructions = "AI"
  case circulars = "IC"
  case agendas = "Agenda"
}
