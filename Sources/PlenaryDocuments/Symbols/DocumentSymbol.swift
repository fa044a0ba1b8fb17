/// The symbol of a United Nations document: `A/C.3/69/L.28/Rev.1`, `S/RES/1970 (2011)`,
/// `A/RES/217 A (III)`.
///
/// A symbol is components between strokes. What they say (organ, body, session, number) is read from
/// them and kept beside them; nothing is looked up in a list of documents, so a symbol that reads
/// well may still be none that was ever given out. Two symbols are equal when their canonical forms
/// are.
public struct DocumentSymbol: Sendable {
  /// As it was written, without blanks around it.
  public let written: String
  /// As the United Nations writes it: `S/RES/2458 (2019)`, `A/52/3/Rev.1 (Supp)`.
  public let canonical: String
  public let components: [SymbolComponent]
  /// The first component: "A", "S", "CCPR".
  public let organ: String
  /// The organ with its subsidiary bodies: "A/C.3", "A/HRC/WG.6", "E/CN.4/Sub.2", "A".
  public let body: String
  public let series: SymbolSeries?
  /// The session of the body; special and emergency special ones have their own count.
  public let session: SymbolNumber?
  public let year: Int?
  /// The number of the document itself, with its parts: 217 A. Nil where the symbol names none.
  public let number: SymbolNumber?
  /// In the order of the symbol: the first was made first.
  public let modifiers: [SymbolModifier]
  /// What stands in brackets and is neither year nor session: "Supp", "Part I".
  public let parts: [String]
  /// The State that a document of a treaty body is about, by its three letters.
  public let country: String?
  /// The second symbol of a document that has two: `A/72/707–S/2018/43`.
  public let joint: String?
  public let kind: Kind
  /// What was unusual in the writing; never an error after `init(_:)`.
  public let doubts: [SymbolDoubt]

  /// What kind of document the symbol says it is. Reports, letters and notes are issued alike in the
  /// general series (`A/69/1`, `S/2014/872`): their symbols do not tell them apart.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case resolution
    case decision
    case presidentialStatement
    /// Limited distribution: a draft resolution or decision, or an amendment to one.
    case draft
    case verbatimRecord
    case summaryRecord
    case conferenceRoomPaper
    case workingPaper
    case information
    case nonGovernmentalStatement
    case petition
    case restricted
    case generalComment
    case concludingObservations
    case communication
    case listOfIssues
    /// A supplement to the official records, or of a series of reports.
    case report
    /// Bulletins, instructions and circulars of the Secretariat.
    case administrative
    case agenda
    case pressRelease
    /// The general series: report, letter, note, and in the Council also a draft.
    case document
  }

  /// Reads a symbol in any usual writing: capitals or not, with blanks or without, as a link.
  ///
  /// - Throws: `SymbolUnreadable` with the place and, where something is near, what may be meant.
  public init(_ text: String) throws(SymbolUnreadable) {
    let reading = DocumentSymbol.reading(text)
    guard let symbol = reading.symbol, !reading.doubts.contains(where: \.isError) else {
      throw SymbolUnreadable(reading.doubts)
    }
    self = symbol
  }

  /// Whatever can be read of a symbol, also of a broken one, with everything that is doubtful.
  /// `symbol` is nil only where not even an organ is there.
  public static func reading(_ text: String) -> (symbol: DocumentSymbol?, doubts: [SymbolDoubt]) {
    var reader = SymbolReader(text)
    return reader.read()
  }

  init(
    written: String, components: [SymbolComponent], joint: String?, doubts: [SymbolDoubt]
  ) {
    let meaning = SymbolMeaning(components)
    self.written = written
    self.components = components
    self.joint = joint
    let own = components.map(\.text).joined(separator: "/")
    canonical = joint.map { own + "–" + $0 } ?? own
    organ = components.first?.label ?? ""
    body = meaning.body.joined(separator: "/")
    series = meaning.series
    session = meaning.session
    year = meaning.year
    number = meaning.number
    modifiers = meaning.modifiers
    parts = meaning.parts
    country = meaning.country
    kind = meaning.kind
    self.doubts = doubts
  }

  /// The same symbol with other components, as in `base`.
  func with(_ components: [SymbolComponent]) -> DocumentSymbol {
    let text = components.map(\.text).joined(separator: "/")
    return DocumentSymbol(written: text, components: components, joint: nil, doubts: [])
  }
}

extension DocumentSymbol: Hashable, CustomStringConvertible {
  public static func == (one: Self, other: Self) -> Bool { one.canonical == other.canonical }
  public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
  public var description: String { canonical }
}
