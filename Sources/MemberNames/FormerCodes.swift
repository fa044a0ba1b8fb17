/// Codes that sources use for members under an earlier name, and the code of the member whose seat
/// it is. From ISO 3166-3 (formerly used names of countries); the last three are codes of tables of
/// roll calls.
enum FormerCodes {
  static func current(_ code: String) -> String? { codes[code] }

  private static let codes: [String: String] = [
    "BUR": "MMR", "BYS": "BLR", "DHY": "BEN", "HVO": "BFA", "PCZ": "PAN", "RHO": "ZWE",
    "ROM": "ROU", "SCG": "SRB", "SUN": "RUS", "TMP": "TLS", "VDR": "VNM", "ZAR": "COD",
    "UAR": "EGY", "GFR": "DEU", "TWN": "CHN", "YAR": "YEM",
  ]
}

/// Names as pages on the web and tables made from them have them, that are no name of anybody.
enum Misspellings {
  static func corrected(_ text: String) -> String? {
    if let name = names[text.uppercased()] { return name }
    // A letter of the vote before the name, as scraped pages have it: "Y SWEDEN", "AY SWEDEN".
    let parts = text.split(separator: " ", maxSplits: 1)
    if parts.count == 2, parts[0].count <= 2, parts[0].allSatisfy({ "YNAX".contains($0) }) {
      return String(parts[1])
    }
    return nil
  }

  private static let names: [String: String] = [
    "CHILES": "Chile", "UNITED STATES": "United States of America",
    "COTE DIVOIRE": "Côte d'Ivoire", "UNITED KINGDOM": "United Kingdom",
  ]
}
