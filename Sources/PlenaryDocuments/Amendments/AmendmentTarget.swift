/// What an instruction is about: "the second preambular paragraph", "paragraph 2 (c)", "the title".
///
/// Numbers are those of the text before any change.
public struct AmendmentTarget: Sendable, Hashable {
  public enum Part: Sendable, Hashable {
    case title
    case preamble
    /// The operative part, and the numbered paragraphs of texts without a preamble. In the practice
    /// of the United Nations "paragraph 5" without another word is the operative one.
    case operative
    /// "Section II", by its number.
    case section(String)
    /// "Annex", "Annex II", by its number; empty where there is one only.
    case annex(String)
    /// "section B of annex I"
    case annexSection(String, section: String)
    /// "throughout the text"
    case text
  }

  /// What of the paragraphs is meant.
  public enum Spot: Sendable, Hashable {
    case whole
    /// The words before the first sub-paragraph.
    case chapeau
    /// From 1; negative from the end: -1 is the last.
    case sentence(Int)
    case firstLine
    case heading
    /// By its mark; empty for the only one.
    case footnote(String)
  }

  public var part: Part
  /// Empty: the part as a whole.
  public var places: [ParagraphPlace]
  public var spot: Spot

  public init(_ part: Part, _ places: [ParagraphPlace] = [], spot: Spot = .whole) {
    self.part = part
    self.places = places
    self.spot = spot
  }

  /// "operative paragraph 2 (c)"; for messages.
  public var text: String {
    let numbers = places.map(\.text).joined(separator: ", ")
    let plural = places.count > 1 ? "s" : ""
    let words: String
    switch part {
    case .title: words = "the title"
    case .preamble: words = places.isEmpty ? "the preamble" : "preambular paragraph\(plural)"
    case .operative:
      words = places.isEmpty ? "the operative part" : "operative paragraph\(plural)"
    case .section(let name):
      words = "section \(name)" + (places.isEmpty ? "" : ", paragraph\(plural)")
    case .annex(let name):
      let annex = name.isEmpty ? "the annex" : "annex \(name)"
      words = annex + (places.isEmpty ? "" : ", paragraph\(plural)")
    case .annexSection(let name, let section):
      let annex = name.isEmpty ? "the annex" : "annex \(name)"
      words = annex + ", section \(section)" + (places.isEmpty ? "" : ", paragraph\(plural)")
    case .text: words = "the text"
    }
    let whole = places.isEmpty ? words : words + " " + numbers
    return switch spot {
    case .whole: whole
    case .chapeau: "the chapeau of " + whole
    case .sentence(let which):
      which == -1 ? "the last sentence of " + whole : "sentence \(which) of " + whole
    case .firstLine: "the first line of " + whole
    case .heading: "the heading of " + whole
    case .footnote(let mark): mark.isEmpty ? "the footnote to " + whole : "footnote \(mark)"
    }
  }
}

/// One paragraph by its number, with the way to a sub-paragraph in it.
public struct ParagraphPlace: Sendable, Hashable {
  /// From 1; 0 is the last one, -1 the one before it.
  public var number: Int
  /// "bis", "ter", "alt"; empty mostly.
  public var suffix: String
  /// ["c"], ["a", "ii"]
  public var sub: [String]

  public init(_ number: Int, _ suffix: String = "", sub: [String] = []) {
    self.number = number
    self.suffix = suffix
    self.sub = sub
  }

  public var text: String {
    let own = number > 0 ? String(number) : number == 0 ? "(last)" : "(\(-number) before the last)"
    return ([suffix.isEmpty ? own : own + " " + suffix] + sub.map { "(\($0))" })
      .joined(separator: " ")
  }
}
