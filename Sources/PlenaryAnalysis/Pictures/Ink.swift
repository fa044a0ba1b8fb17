/// The colours of pictures, by what they mean.
///
/// Each has a colour for light and one for dark surroundings. Choices differ in lightness as well
/// as in hue, so that they differ for the colour-blind and in print; the hues of lines follow the
/// set of Okabe and Ito (2008), "Color Universal Design".
enum Ink: String, CaseIterable {
  case card, ink, quiet, grid
  case inFavour, against, abstaining, notVoting
  case onInFavour, onAgainst, onAbstaining
  case first, second, third, fourth, fifth, sixth, seventh

  static let series: [Ink] = [.first, .second, .third, .fourth, .fifth, .sixth, .seventh]

  var light: String {
    switch self {
    case .card: "#ffffff"
    case .ink: "#16202b"
    case .quiet: "#4a5765"
    case .grid: "#c3ccd6"
    case .inFavour: "#00695c"
    case .against: "#d9601a"
    case .abstaining: "#f2d060"
    case .notVoting: "#ffffff"
    case .onInFavour: "#ffffff"
    case .onAgainst, .onAbstaining: "#16202b"
    case .first: "#0067a5"
    case .second: "#c44e00"
    case .third: "#007a58"
    case .fourth: "#a8457f"
    case .fifth: "#a87400"
    case .sixth: "#3d8fc0"
    case .seventh: "#333f4d"
    }
  }

  var dark: String {
    switch self {
    case .card: "#1a232d"
    case .ink: "#e9eef4"
    case .quiet: "#b3bfcc"
    case .grid: "#44525f"
    case .inFavour: "#5fd0b5"
    case .against: "#e8742c"
    case .abstaining: "#f7e08a"
    case .notVoting: "#1a232d"
    case .onInFavour, .onAgainst, .onAbstaining: "#10161d"
    case .first: "#6db7ee"
    case .second: "#ff9a55"
    case .third: "#4cc79f"
    case .fourth: "#e79cc6"
    case .fifth: "#f0c04a"
    case .sixth: "#a5d8f7"
    case .seventh: "#dde5ee"
    }
  }

  /// The property of the surrounding page that takes precedence.
  private var pageProperty: String? {
    switch self {
    case .card, .notVoting: "--card"
    case .ink: "--ink"
    case .quiet: "--quiet"
    case .grid: "--line"
    default: nil
    }
  }

  private func declared(_ colour: String) -> String {
    let value = pageProperty.map { "var(\($0),\(colour))" } ?? colour
    return "--p-\(rawValue):\(value);"
  }

  /// The style sheet of a picture that uses some inks.
  ///
  /// The plain colour comes first for readers that know no custom properties; paper is light.
  static func sheet(_ used: Set<Ink>) -> String {
    let inks = allCases.filter(used.contains)
    let light = inks.map { $0.declared($0.light) }.joined()
    let dark = inks.map { $0.declared($0.dark) }.joined()
    let paper = inks.map { "--p-\($0.rawValue):\($0.light);" }.joined()
    var sheet = ".picture{font-family:system-ui,sans-serif;\(light)}"
    sheet += "@media (prefers-color-scheme:dark){.picture{\(dark)}}"
    sheet += "@media print{.picture{\(paper)}}"
    for ink in inks {
      sheet += ".picture .f-\(ink.rawValue){fill:\(ink.light);fill:var(--p-\(ink.rawValue))}"
      sheet += ".picture .s-\(ink.rawValue){stroke:\(ink.light);stroke:var(--p-\(ink.rawValue))}"
    }
    return sheet
  }
}
